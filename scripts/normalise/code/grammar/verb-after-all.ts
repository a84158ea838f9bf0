import type { VerbForm } from '../lexicon/verb-forms.ts';
import { NOMINAL } from './give-verb.ts';
import { isPossessive } from './noun-phrase.ts';
import type { View } from './tag-view.ts';
import type { Token } from './token.ts';
import { isQuote } from './word-classes.ts';

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);
const NO_OBJECT = new Set<Token['tag']>(['ADP', 'PUNCT', 'CCONJ']);
const NO_VERB = new Set<Token['tag']>(['PUNCT', 'VERB', 'AUX', 'CCONJ']);
const PLURAL_ACTORS: ReadonlySet<string> = new Set(
  'both sides countries nations governments leaders ministers presidents partners parties we they i delegations neighbours neighbors capitals'.split(
    ' ',
  ),
);
/** Verbs whose present form is no plural noun. */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  'agree provide stipulate foresee envisage commit include oblige reaffirm reiterate affirm condemn express undertake decide resolve intend seek want urge encourage acknowledge recognise recognize commend applaud say'.split(
    ' ',
  ),
);

/** A word that the tagger takes for a noun or an adjective, and that is a verb: one test for each way it stands. */
export const isVerbAfterAll = (view: View, form: VerbForm): boolean =>
  (form.present && NEVER_NOUNS.has(form.lemma)) ||
  isBehindName(view, form) ||
  isBehindBe(view, form) ||
  isBehindTo(view, form) ||
  isBehindActors(view, form) ||
  isBehindSeveral(view, form) ||
  isBehindAdverb(view, form) ||
  isPastBeforeObject(view, form) ||
  isPresentBehindName(view, form);

/** “to back the plan”. */
const isBehindTo = ({ before, token, after }: View, form: VerbForm): boolean =>
  before?.lower === 'to' &&
  form.base &&
  (token.tag !== 'ADJ' || before.tag === 'PART') &&
  after !== undefined &&
  (before.tag === 'PART' || !NO_OBJECT.has(after.tag));

/** “The two sides respect …”, “the ministers formalised …”. */
function isBehindActors({ before, token, after }: View, form: VerbForm): boolean {
  if (!before || !after || !PLURAL_ACTORS.has(before.lower)) return false;
  const present = form.base && !NO_VERB.has(after.tag) && after.lower !== 'of';
  return present || (form.past && NOMINAL.has(token.tag));
}

/** “the mayors plan to …”, “Chad and Peru plan to …”: a base form behind a plural and before an infinitive. */
function isBehindSeveral({ first, before, token, after }: View, form: VerbForm): boolean {
  if (!before || !form.base || after?.lower !== 'to' || token.tag !== 'NOUN') return false;
  const joined = before.lower === 'and' || (before.tag === 'PROPN' && first?.lower === 'and');
  return joined || isPluralNoun(before) || isStriving(token, before);
}

/** “she warmly thanks London”: an adverb in -ly stands before no noun. */
const isBehindAdverb = ({ before, token, after }: View, form: VerbForm): boolean =>
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
const isPastBeforeObject = ({ before, token, after }: View, form: VerbForm): boolean =>
  form.past &&
  ['NOUN', 'ADJ'].includes(token.tag) &&
  isBehindSubject(before) &&
  after !== undefined &&
  (after.tag === 'DET' || isPossessive(after) || after.lower === 'that' || isNoNounBefore(token, after));

/** “allotted 200 places”, “signalled interest”: a noun does not end in -ed before a number or another noun. */
const isNoNounBefore = (token: Token, after: Token): boolean =>
  token.tag === 'NOUN' && token.lower.endsWith('ed') && ['NUM', 'SYM', 'NOUN', 'PROPN', 'ADJ'].includes(after.tag);

/** “Nordhavn thanks Ruritania”, “the opening marks a new phase”. */
function isPresentBehindName({ before, token, after }: View, form: VerbForm): boolean {
  if (!form.present || !NOMINAL.has(token.tag) || !before || !after || !isBehindSubject(before)) return false;
  const behindNoun = before.tag === 'NOUN' && ['DET', 'ADV'].includes(after.tag);
  const named = NAMED.has(before.tag) || before.lower === 'and';
  const governs = OBJECT_STARTERS.has(after.tag) || after.lower === 'to' || after.tag === 'ADV';
  const counted = before.tag === 'PROPN' && (after.tag === 'NUM' || after.tag === 'SYM');
  return behindNoun || (named && governs) || counted;
}

/** “It was settled that …”, “has resolved to …”, “is to be split down the middle”. */
const isBehindBe = ({ before, token, after }: View, form: VerbForm): boolean =>
  form.participle &&
  token.tag === 'NOUN' &&
  before?.tag === 'AUX' &&
  (token.lower !== form.lemma || before.lower === 'be') &&
  after !== undefined &&
  (after.lower === 'that' || after.lower === 'to' || after.tag === 'ADP');

/** “with Iceland promising six million”: a form in -ing between a name and what it governs. */
const isBehindName = ({ first, before, token, after }: View, form: VerbForm): boolean =>
  form.gerund &&
  before?.tag === 'PROPN' &&
  after !== undefined &&
  (token.tag === 'ADJ'
    ? ['DET', 'NUM', 'SYM', 'PRON', 'PART'].includes(after.tag)
    : token.tag === 'NOUN' && first?.lower === 'with' && after.lower !== 'of');

const isBehindSubject = (before: Token | undefined): boolean =>
  before !== undefined && !isPossessive(before) && before.tag !== 'DET' && before.tag !== 'ADJ';
