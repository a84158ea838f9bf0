import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Token } from './token.ts';

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);
const NOMINAL = new Set<Token['tag']>(['NOUN', 'ADJ', 'PROPN']);
const NO_OBJECT = new Set<Token['tag']>(['ADP', 'PUNCT', 'CCONJ']);
const NO_VERB = new Set<Token['tag']>(['PUNCT', 'VERB', 'AUX', 'CCONJ']);
const PLURAL_ACTORS: ReadonlySet<string> = new Set(
  'sides countries nations governments leaders ministers presidents partners parties we they i delegations neighbours neighbors capitals'.split(
    ' ',
  ),
);
const BE_FORMS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been']);
/** Verbs that take a bare verb: “let us act”. */
const CAUSING: ReadonlySet<string> = new Set(['let', 'make', 'help', 'see', 'do']);
/** Verbs whose present form is no plural noun. */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  'agree provide stipulate foresee envisage commit include oblige reaffirm reiterate affirm condemn express undertake decide resolve intend seek want urge encourage acknowledge recognise recognize commend applaud'.split(
    ' ',
  ),
);
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

/**
 * Puts right what the tagger gets wrong about verbs. It reads present forms as nouns (“Nordhavn thanks Ruritania”), some past
 * ones as adjectives (“formalised their cooperation”) and some nouns as verbs (“closer ties”); what stands around a word,
 * and the forms of the verbs that the lexicon knows, tell better. From left to right, so that each word sees the
 * corrected one before it.
 */
export function correctTags(tokens: readonly Token[], verbs: VerbIndex): Token[] {
  const corrected: Token[] = [];
  for (const [place, token] of tokens.entries()) {
    const view = [corrected[place - 2], corrected[place - 1], token, tokens[place + 1]] as const;
    corrected.push(correctTag(view, place, verbs));
  }
  return corrected;
}

/** The word with those beside it. */
type View = readonly [Token | undefined, Token | undefined, Token, Token | undefined];

function correctTag(view: View, place: number, verbs: VerbIndex): Token {
  const token = view[2];
  if (token.tag === 'AUX' && token.text === 'May' && place > 0) return { ...token, tag: 'PROPN' };
  if (token.tag === 'VERB') return isNounAfterAll(view, place, verbs) ? { ...token, tag: 'NOUN' } : token;
  const form = token.tag === 'AUX' ? undefined : verbs.get(token.lower);
  return form && isVerbAfterAll(view, form) ? { ...token, tag: 'VERB' } : token;
}

/** A word that the tagger takes for a noun or an adjective, and that is a verb: one test for each way it stands. */
const isVerbAfterAll = (view: View, form: VerbForm): boolean =>
  (form.present && NEVER_NOUNS.has(form.lemma)) ||
  isBehindTo(view, form) ||
  isBehindActors(view, form) ||
  isPastBeforeObject(view, form) ||
  isPresentBehindName(view, form);

/** “to back the plan”. */
const isBehindTo = ([, before, token, after]: View, form: VerbForm): boolean =>
  before?.lower === 'to' &&
  form.base &&
  token.tag !== 'ADJ' &&
  after !== undefined &&
  (before.tag === 'PART' || !NO_OBJECT.has(after.tag));

/** “The two sides respect …”, “the ministers formalised …”. */
function isBehindActors([, before, token, after]: View, form: VerbForm): boolean {
  if (!before || !after) return false;
  if (
    form.base &&
    after.lower === 'to' &&
    token.tag === 'NOUN' &&
    (before.lower === 'and' || isPluralNoun(before) || isStriving(token, before))
  )
    return true;
  if (!PLURAL_ACTORS.has(before.lower)) return false;
  const present = form.base && !NO_VERB.has(after.tag) && after.lower !== 'of';
  return present || (form.past && NOMINAL.has(token.tag));
}

/** “two chambers of commerce and the mayors plan to …”. */
const isPluralNoun = ({ tag, lower }: Token): boolean => tag === 'NOUN' && /[^su]s$/.test(lower);

/** “The two chambers of commerce aim to …”. */
const isStriving = ({ lower }: Token, before: Token): boolean =>
  before.tag === 'NOUN' && ['aim', 'hope', 'vow', 'wish'].includes(lower);

/** “informed his host”, “honored the nurses”. */
const isPastBeforeObject = ([, before, token, after]: View, form: VerbForm): boolean =>
  form.past &&
  ['NOUN', 'ADJ'].includes(token.tag) &&
  isBehindSubject(before) &&
  after !== undefined &&
  (after.tag === 'DET' || isPossessive(after));

/** “Nordhavn thanks Ruritania”, “the opening marks a new phase”. */
function isPresentBehindName([, before, token, after]: View, form: VerbForm): boolean {
  if (!form.present || !NOMINAL.has(token.tag) || !before || !after || !isBehindSubject(before)) return false;
  const behindNoun = before.tag === 'NOUN' && ['DET', 'ADV'].includes(after.tag);
  const named = NAMED.has(before.tag) || before.lower === 'and';
  const governs = OBJECT_STARTERS.has(after.tag) || after.lower === 'to' || after.tag === 'ADV';
  return behindNoun || (named && governs);
}

const isBehindSubject = (before: Token | undefined): boolean =>
  before !== undefined && !isPossessive(before) && before.tag !== 'DET' && before.tag !== 'ADJ';

/** A word that the tagger takes for a verb, and that is part of a noun. */
function isNounAfterAll(view: View, place: number, verbs: VerbIndex): boolean {
  const [, before, token, after] = view;
  if (!before) return after?.tag === 'ADP' && verbs.get(token.lower)?.present === true;
  if ((before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || isPossessive(before)) return true;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  const capitalised = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && place > 1;
  return capitalised || isBareNoun(view, form) || isDescribing(view);
}

/** “closer ties”, “Minister of works”, “sought help”: a bare form where no verb can stand. */
function isBareNoun([, before, , after]: View, form: VerbForm): boolean {
  if (!before || form.past || form.gerund) return false;
  if (PREPOSITIONS.has(before.lower)) return true;
  if (after !== undefined && ['DET', 'PRON'].includes(after.tag)) return false;
  if (form.base && !form.participle && BE_FORMS.has(before.lower)) return true;
  const behindVerb = form.base && before.tag === 'VERB' && !CAUSING.has(before.lemma);
  return behindVerb || before.tag === 'ADJ' || /^\p{Ll}+er$/u.test(before.text);
}

/** “the first completed module”. */
const isDescribing = ([, before, token, after]: View): boolean =>
  before?.tag === 'ADJ' &&
  token.lower.endsWith('ed') &&
  after !== undefined &&
  ['NOUN', 'PROPN', 'ADJ'].includes(after.tag);
