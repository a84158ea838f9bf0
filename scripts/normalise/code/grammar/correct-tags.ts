import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import { NOMINAL, withVerb } from './give-verb.ts';
import type { Token } from './token.ts';
import { isQuote } from './word-classes.ts';
import { startsCapital } from '../letters.ts';

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);
const NO_OBJECT = new Set<Token['tag']>(['ADP', 'PUNCT', 'CCONJ']);
const NO_VERB = new Set<Token['tag']>(['PUNCT', 'VERB', 'AUX', 'CCONJ']);
const PLURAL_ACTORS: ReadonlySet<string> = new Set(
  'both sides countries nations governments leaders ministers presidents partners parties we they i delegations neighbours neighbors capitals'.split(
    ' ',
  ),
);
const BE_FORMS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been']);
/** Verbs that take a bare verb: “let us act”. */
const CAUSING: ReadonlySet<string> = new Set(['let', 'make', 'help', 'see', 'do']);
/** Verbs whose present form is no plural noun. */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  'agree provide stipulate foresee envisage commit include oblige reaffirm reiterate affirm condemn express undertake decide resolve intend seek want urge encourage acknowledge recognise recognize commend applaud say'.split(
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
  tokens.forEach((token, place) => {
    const view = [corrected[place - 2], corrected[place - 1], token, tokens[place + 1]] as const;
    corrected.push(correctTag(view, place, verbs));
  });
  return withVerb(corrected, verbs);
}

/** The word with those beside it. */
type View = readonly [Token | undefined, Token | undefined, Token, Token | undefined];

function correctTag(view: View, place: number, verbs: VerbIndex): Token {
  const token = view[2];
  if (isPluralPossessive(view)) return { ...token, tag: 'PART' };
  if (token.tag === 'AUX' && token.text === 'May' && place > 0) return { ...token, tag: 'PROPN' };
  if (token.tag === 'VERB') return isNoVerb(view, place, verbs) ?? token;
  if (isInfinitive(view) || isWish(view)) return { ...token, tag: 'VERB' };
  const form = token.tag === 'AUX' || isNameInside(view, place) ? undefined : verbs.get(token.lower);
  return form && isVerbAfterAll(view, form) ? { ...token, tag: 'VERB' } : token;
}

/** “the Maldives' new dock”: an apostrophe right behind a plural and before what is owned. */
const isPluralPossessive = ([, before, token, after]: View): boolean =>
  (token.text === '’' || token.text === "'") &&
  before !== undefined &&
  before.lower.endsWith('s') &&
  before.end === token.start &&
  after !== undefined &&
  after.start > token.end &&
  ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after.tag);

/** What a word is that the tagger takes for a verb; null where it is right. */
function isNoVerb(view: View, place: number, verbs: VerbIndex): Token | null {
  const [, before, token, after] = view;
  if (token.lower === 'further' && before?.lower !== 'to' && after?.tag === 'VERB') return { ...token, tag: 'ADV' };
  if (isMadeClear(view)) return { ...token, tag: 'ADJ' };
  if (isCompounded(before, token) && (token.lower.endsWith('ed') || MADE.has(token.lower)))
    return { ...token, tag: 'ADJ' };
  if (isCompounded(before, token) && token.lower.endsWith('ing') && after?.tag === 'NOUN')
    return { ...token, tag: 'ADJ' };
  return isNounAfterAll(view, place, verbs) ? { ...token, tag: 'NOUN' } : null;
}

/** “made it clear that …”. */
const isMadeClear = ([first, before, { lower }]: View): boolean =>
  (lower === 'clear' || lower === 'plain') && (first?.lemma === 'make' || before?.lemma === 'make');

const MADE: ReadonlySet<string> = new Set(['made', 'built', 'led', 'run']);

/** “twelve Danish-made ambulances”, “a part-funded berth”, “the long-running row”: a participle behind a hyphen describes. */
const isCompounded = (before: Token | undefined, token: Token): boolean =>
  before?.text === '-' && before.end === token.start;

/** “Quaymouth Docks Ltd”: a capital inside a sentence, among others. */
const isNameInside = ([, before, token, after]: View, place: number): boolean =>
  place > 0 &&
  before?.tag !== 'PUNCT' &&
  startsCapital(token.text) &&
  (startsCapital(before?.text ?? '') || startsCapital(after?.text ?? ''));

/** A word that the tagger takes for a noun or an adjective, and that is a verb: one test for each way it stands. */
const isVerbAfterAll = (view: View, form: VerbForm): boolean =>
  (form.present && NEVER_NOUNS.has(form.lemma)) ||
  isBehindName(view, form) ||
  isBehindBe(view, form) ||
  isBehindTo(view, form) ||
  isBehindActors(view, form) ||
  isBehindSeveral(view, form) ||
  isBehindAdverb(view, form) ||
  isPastBeforeObject(view, form) ||
  isPresentBehindName(view, form);

/** “to forward the list”: between “to” and an article stands a verb, whatever the tagger calls it. */
const isInfinitive = ([, before, token, after]: View): boolean =>
  before?.tag === 'PART' &&
  before.lower === 'to' &&
  ['ADV', 'NOUN', 'ADJ'].includes(token.tag) &&
  after?.tag === 'DET' &&
  !token.lower.endsWith('ly');

/** “they'd like to”: behind “would” “like” is a verb. */
const isWish = ([, before, token]: View): boolean =>
  token.lower === 'like' && before !== undefined && ['would', '’d', "'d"].includes(before.lower);

/** “to back the plan”. */
const isBehindTo = ([, before, token, after]: View, form: VerbForm): boolean =>
  before?.lower === 'to' &&
  form.base &&
  (token.tag !== 'ADJ' || before.tag === 'PART') &&
  after !== undefined &&
  (before.tag === 'PART' || !NO_OBJECT.has(after.tag));

/** “The two sides respect …”, “the ministers formalised …”. */
function isBehindActors([, before, token, after]: View, form: VerbForm): boolean {
  if (!before || !after || !PLURAL_ACTORS.has(before.lower)) return false;
  const present = form.base && !NO_VERB.has(after.tag) && after.lower !== 'of';
  return present || (form.past && NOMINAL.has(token.tag));
}

/** “the mayors plan to …”, “Chad and Peru plan to …”: a base form behind a plural and before an infinitive. */
function isBehindSeveral([first, before, token, after]: View, form: VerbForm): boolean {
  if (!before || !form.base || after?.lower !== 'to' || token.tag !== 'NOUN') return false;
  const joined = before.lower === 'and' || (before.tag === 'PROPN' && first?.lower === 'and');
  return joined || isPluralNoun(before) || isStriving(token, before);
}

/** “she warmly thanks London”: an adverb in -ly stands before no noun. */
const isBehindAdverb = ([, before, token, after]: View, form: VerbForm): boolean =>
  form.present &&
  token.tag === 'NOUN' &&
  before?.tag === 'ADV' &&
  before.lower.endsWith('ly') &&
  after !== undefined &&
  (OBJECT_STARTERS.has(after.tag) || isQuote(after));

/** “two chambers of commerce and the mayors plan to …”. */
const isPluralNoun = ({ tag, lower }: Token): boolean => tag === 'NOUN' && /[^su]s$/.test(lower);

/** “The two chambers of commerce aim to …”. */
const isStriving = ({ lower }: Token, before: Token): boolean =>
  before.tag === 'NOUN' && ['aim', 'hope', 'vow', 'wish'].includes(lower);

/** “informed his host”, “honored the nurses”, “allotted 200 places”. */
const isPastBeforeObject = ([, before, token, after]: View, form: VerbForm): boolean =>
  form.past &&
  ['NOUN', 'ADJ'].includes(token.tag) &&
  isBehindSubject(before) &&
  after !== undefined &&
  (after.tag === 'DET' || isPossessive(after) || after.lower === 'that' || isNoNounBefore(token, after));

/** “allotted 200 places”, “signalled interest”: a noun does not end in -ed before a number or another noun. */
const isNoNounBefore = (token: Token, after: Token): boolean =>
  token.tag === 'NOUN' && token.lower.endsWith('ed') && ['NUM', 'SYM', 'NOUN', 'PROPN', 'ADJ'].includes(after.tag);

/** “Nordhavn thanks Ruritania”, “the opening marks a new phase”. */
function isPresentBehindName([, before, token, after]: View, form: VerbForm): boolean {
  if (!form.present || !NOMINAL.has(token.tag) || !before || !after || !isBehindSubject(before)) return false;
  const behindNoun = before.tag === 'NOUN' && ['DET', 'ADV'].includes(after.tag);
  const named = NAMED.has(before.tag) || before.lower === 'and';
  const governs = OBJECT_STARTERS.has(after.tag) || after.lower === 'to' || after.tag === 'ADV';
  const counted = before.tag === 'PROPN' && (after.tag === 'NUM' || after.tag === 'SYM');
  return behindNoun || (named && governs) || counted;
}

/** “It was settled that …”, “has resolved to …”. */
const isBehindBe = ([, before, token, after]: View, form: VerbForm): boolean =>
  form.participle &&
  token.tag === 'NOUN' &&
  before?.tag === 'AUX' &&
  token.lower !== form.lemma &&
  after !== undefined &&
  (after.lower === 'that' || after.lower === 'to' || after.tag === 'ADP');

/** “with Iceland promising six million”: a form in -ing between a name and what it governs. */
const isBehindName = ([first, before, token, after]: View, form: VerbForm): boolean =>
  form.gerund &&
  before?.tag === 'PROPN' &&
  after !== undefined &&
  (token.tag === 'ADJ'
    ? ['DET', 'NUM', 'SYM', 'PRON', 'PART'].includes(after.tag)
    : token.tag === 'NOUN' && first?.lower === 'with' && after.lower !== 'of');

const isBehindSubject = (before: Token | undefined): boolean =>
  before !== undefined && !isPossessive(before) && before.tag !== 'DET' && before.tag !== 'ADJ';

/** A word that the tagger takes for a verb, and that is part of a noun. */
function isNounAfterAll(view: View, place: number, verbs: VerbIndex): boolean {
  const [, before, token, after] = view;
  if (!before) return isOpeningNoun(token, after, verbs);
  if (token.lower === 'means' && after?.lower === 'of') return true;
  if ((before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || isOwner(before)) return true;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  if (isNameInside(view, place) && place > 1) return true;
  return isBareNoun(view, form) || isDescribing(view);
}

/** “its”, “Peru's”; in “he's asked” the tagger knows a verb. */
const isOwner = (token: Token): boolean => isPossessive(token) && token.tag !== 'AUX';

/** “Works at …”, “Dredging of …”: a verb form that opens a sentence and is followed as a noun is. */
const isOpeningNoun = (token: Token, after: Token | undefined, verbs: VerbIndex): boolean =>
  after?.tag === 'ADP' &&
  (verbs.get(token.lower)?.present === true || (after.lower === 'of' && token.lower.endsWith('ing')));

/** “closer ties”, “Minister of works”, “sought help”: a bare form where no verb can stand. */
function isBareNoun([, before, , after]: View, form: VerbForm): boolean {
  if (!before || form.past || form.gerund) return false;
  if (PREPOSITIONS.has(before.lower)) return true;
  if (after !== undefined && ['DET', 'PRON'].includes(after.tag)) return false;
  if (form.base && !form.participle && BE_FORMS.has(before.lower)) return true;
  const behindVerb = form.base && before.tag === 'VERB' && !CAUSING.has(before.lemma);
  return behindVerb || before.tag === 'ADJ' || (before.tag !== 'NOUN' && /^\p{Ll}+er$/u.test(before.text));
}

/** “the first completed module”. */
const isDescribing = ([, before, token, after]: View): boolean =>
  (before?.tag === 'ADJ' || before?.lower === 'of' || (before?.tag === 'NUM' && before.lower !== 'two')) &&
  token.lower.endsWith('ed') &&
  after !== undefined &&
  ['NOUN', 'PROPN', 'ADJ'].includes(after.tag);
