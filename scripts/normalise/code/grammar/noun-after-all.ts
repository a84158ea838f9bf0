import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import { isNameInside, type View } from './tag-view.ts';
import type { Token } from './token.ts';

const BE_FORMS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been']);
/** Verbs that take a bare verb: “let us act”. */
const CAUSING: ReadonlySet<string> = new Set(['let', 'make', 'help', 'see', 'do']);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'for',
  'with',
  'at',
  'from',
  'into',
  'about',
  'over',
]);

/** What a word is that the tagger takes for a verb; null where it is right. */
export function isNoVerb(view: View, verbs: VerbIndex): Token | null {
  const { before, token, after } = view;
  if (token.lower === 'further' && before?.lower !== 'to' && after?.tag === 'VERB') return { ...token, tag: 'ADV' };
  if (isMadeClear(view)) return { ...token, tag: 'ADJ' };
  if (isCompounded(before, token) && (token.lower.endsWith('ed') || MADE.has(token.lower)))
    return { ...token, tag: 'ADJ' };
  if (isCompounded(before, token) && token.lower.endsWith('ing') && after?.tag === 'NOUN')
    return { ...token, tag: 'ADJ' };
  return isNounAfterAll(view, verbs) ? { ...token, tag: 'NOUN' } : null;
}

/** “made it clear that …”. */
const isMadeClear = ({ first, before, token: { lower } }: View): boolean =>
  (lower === 'clear' || lower === 'plain') && (first?.lemma === 'make' || before?.lemma === 'make');

const MADE: ReadonlySet<string> = new Set(['made', 'built', 'led', 'run']);

/** “twelve Danish-made ambulances”, “a part-funded berth”, “the long-running row”: a participle behind a hyphen describes. */
const isCompounded = (before: Token | undefined, token: Token): boolean =>
  before?.text === '-' && before.end === token.start;

/** A word that the tagger takes for a verb, and that is part of a noun. */
function isNounAfterAll(view: View, verbs: VerbIndex): boolean {
  const { before, token, after } = view;
  if (!before) return isOpeningNoun(token, after, verbs);
  if (token.lower === 'means' && after?.lower === 'of') return true;
  if ((before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || isOwner(before)) return true;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  if (isNameInside(view) && view.place > 1) return true;
  return isBareNoun(view, form) || isDescribing(view);
}

/** “its”, “Peru's”; in “he's asked” the tagger knows a verb. */
const isOwner = (token: Token): boolean => isPossessive(token) && token.tag !== 'AUX';

/** “Works at …”, “Dredging of …”: a verb form that opens a sentence and is followed as a noun is. */
const isOpeningNoun = (token: Token, after: Token | undefined, verbs: VerbIndex): boolean =>
  after?.tag === 'ADP' &&
  (verbs.get(token.lower)?.present === true || (after.lower === 'of' && token.lower.endsWith('ing')));

/** “closer ties”, “Minister of works”, “sought help”: a bare form where no verb can stand. */
function isBareNoun({ before, after }: View, form: VerbForm): boolean {
  if (!before || form.past || form.gerund) return false;
  if (PREPOSITIONS.has(before.lower)) return true;
  if (after !== undefined && ['DET', 'PRON'].includes(after.tag)) return false;
  if (form.base && !form.participle && BE_FORMS.has(before.lower)) return true;
  const behindVerb = form.base && before.tag === 'VERB' && !CAUSING.has(before.lemma);
  return behindVerb || before.tag === 'ADJ' || (before.tag !== 'NOUN' && /^\p{Ll}+er$/u.test(before.text));
}

/** “the first completed module”. */
const isDescribing = ({ before, token, after }: View): boolean =>
  (before?.tag === 'ADJ' || before?.lower === 'of' || (before?.tag === 'NUM' && before.lower !== 'two')) &&
  token.lower.endsWith('ed') &&
  after !== undefined &&
  ['NOUN', 'PROPN', 'ADJ'].includes(after.tag);
