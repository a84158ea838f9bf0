import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Token } from './token.ts';

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);
const PLURAL_ACTORS: ReadonlySet<string> = new Set(
  'sides countries nations governments leaders ministers presidents partners parties we they i delegations neighbours neighbors capitals'.split(
    ' ',
  ),
);
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

/**
 * Puts right what the tagger gets wrong about verbs. It reads present forms as nouns (“China thanks Pakistan”), some past
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

function isVerbAfterAll([, before, token, after]: View, form: VerbForm): boolean {
  if (!before || !after) return false;
  if (before.lower === 'to' && form.base && token.tag !== 'ADJ')
    return before.tag === 'PART' || !['ADP', 'PUNCT', 'CCONJ'].includes(after.tag);
  if (form.base && PLURAL_ACTORS.has(before.lower))
    return !['PUNCT', 'VERB', 'AUX', 'CCONJ'].includes(after.tag) && after.lower !== 'of';
  if (!['NOUN', 'ADJ', 'PROPN'].includes(token.tag) || isPossessive(before)) return false;
  const governs =
    OBJECT_STARTERS.has(after.tag) || after.lower === 'to' || (after.tag === 'ADV' && before.tag !== 'ADJ');
  if (form.past && PLURAL_ACTORS.has(before.lower)) return true;
  if (form.past && token.tag !== 'PROPN') return (after.tag === 'DET' || isPossessive(after)) && before.tag !== 'DET';
  const named =
    NAMED.has(before.tag) ||
    before.lower === 'and' ||
    (before.tag === 'NOUN' && (after.tag === 'DET' || after.tag === 'ADV'));
  return form.present && named && governs;
}

/** “the pledged funds”, “closer ties”, “Minister of Works”: tagged as a verb, used as part of a noun. */
function isNounAfterAll([, before, token, after]: View, place: number, verbs: VerbIndex): boolean {
  if (!before) return false;
  if ((before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || isPossessive(before)) return true;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  const bare = (form.base || form.present) && !form.past && !form.gerund;
  if (
    form.base &&
    bare &&
    before.tag === 'VERB' &&
    !CAUSING.has(before.lemma) &&
    !['DET', 'PRON'].includes(after?.tag ?? '')
  )
    return true;
  if (bare && (PREPOSITIONS.has(before.lower) || before.tag === 'ADJ' || /^\p{Ll}+er$/u.test(before.text)))
    return !['DET', 'PRON'].includes(after?.tag ?? '') || PREPOSITIONS.has(before.lower);
  const capitalised = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && place > 1;
  return (
    capitalised ||
    (before.tag === 'ADJ' &&
      after !== undefined &&
      ['NOUN', 'PROPN', 'ADJ'].includes(after.tag) &&
      token.lower.endsWith('ed'))
  );
}
