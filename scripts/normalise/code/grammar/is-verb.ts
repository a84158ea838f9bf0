import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Token } from './token.ts';

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);
const PLURAL_ACTORS: ReadonlySet<string> = new Set(
  'sides countries nations governments leaders ministers presidents partners parties we they i delegations neighbours neighbors capitals'.split(' '),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'with', 'at', 'from', 'into', 'about', 'over']);

/**
 * Whether a word is a verb here. The tagger reads present forms as nouns (“China thanks Pakistan”) and some past ones
 * as adjectives (“formalised their cooperation”); what stands around a word that the lexicon knows tells better.
 */
export function isVerb(tokens: readonly Token[], place: number, verbs: VerbIndex): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (token.tag === 'AUX') return token.text !== 'May' || place === 0;
  if (token.tag === 'VERB') return !isNounAfterAll(tokens, place, verbs);
  const form = verbs.get(token.lower);
  return form !== undefined && isVerbAfterAll(tokens, place, form);
}

function isVerbAfterAll(tokens: readonly Token[], place: number, form: VerbForm): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!token || !before || !after) return false;
  if (before.lower === 'to' && form.base && token.tag !== 'ADJ') return before.tag === 'PART' || !['ADP', 'PUNCT', 'CCONJ'].includes(after.tag);
  if (form.base && PLURAL_ACTORS.has(before.lower)) return !['PUNCT', 'VERB', 'AUX', 'CCONJ'].includes(after.tag) && after.lower !== 'of';
  if (!['NOUN', 'ADJ', 'PROPN'].includes(token.tag) || isPossessive(before)) return false;
  const governs = OBJECT_STARTERS.has(after.tag) || after.lower === 'to';
  if (form.past && PLURAL_ACTORS.has(before.lower)) return true;
  if (form.past && token.tag !== 'PROPN') return (after.tag === 'DET' || isPossessive(after)) && before.tag !== 'DET';
  const named = NAMED.has(before.tag) || before.lower === 'and' || (before.tag === 'NOUN' && after.tag === 'DET');
  return form.present && named && governs;
}

/** “the pledged funds”, “closer ties”, “Minister of Works”: tagged as a verb, used as part of a noun. */
function isNounAfterAll(tokens: readonly Token[], place: number, verbs: VerbIndex): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!token || !before) return false;
  if ((before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || isPossessive(before)) return true;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  const bare = (form.base || form.present) && !form.past && !form.gerund;
  if (bare && (PREPOSITIONS.has(before.lower) || before.tag === 'ADJ' || /^\p{Ll}+er$/u.test(before.text))) return !['DET', 'PRON'].includes(after?.tag ?? '') || PREPOSITIONS.has(before.lower);
  const capitalised = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && place > 1;
  return capitalised || (before.tag === 'ADJ' && after?.tag === 'NOUN' && token.lower.endsWith('ed'));
}
