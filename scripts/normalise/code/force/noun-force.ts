import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounEntry } from '../lexicon/lexicon-schema.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import { hasClass } from './noun-class.ts';

const MARKING: ReadonlySet<string> = new Set(['marking', 'celebrating', 'for', 'of']);
const CEREMONIES: ReadonlySet<string> = new Set(['ceremony', 'event', 'celebration']);

/** “the ceremony marking the completion of …”: what a ceremony is held for. */
const markedBy = (tokens: readonly Token[], { head, to }: NounPhrase): NounPhrase | null =>
  CEREMONIES.has(head) && MARKING.has(tokens[to]?.lower ?? '') ? readNounPhrase(tokens, to + 1) : null;

/** “a great deal of trade”: an amount, and no deal. */
const isMuch = (tokens: readonly Token[], { head, headPlace }: NounPhrase): boolean =>
  head === 'deal' &&
  ['great', 'good'].includes(tokens[headPlace - 1]?.lower ?? '') &&
  tokens[headPlace - 2]?.lower === 'a';

/**
 * The entry of a noun that stands for a verb, where it fits what follows it.
 * @example nounEntryOf(…'the signing of agreements'…).action // signed
 */
export function nounEntryOf(tokens: readonly Token[], phrase: NounPhrase | null, lexicon: Lexicon): NounEntry | null {
  if (!phrase) return null;
  const marked = markedBy(tokens, phrase);
  if (marked) return nounEntryOf(tokens, marked, lexicon);
  const head = tokens[phrase.headPlace];
  if (isMuch(tokens, phrase)) return null;
  const entries = (head && lexicon.nouns.get(head.lower)) ?? lexicon.nouns.get(phrase.head) ?? [];
  const link = tokens[phrase.to];
  const behind = link && (link.tag === 'ADP' || link.lower === 'of') ? readNounPhrase(tokens, phrase.to + 1) : null;
  return entries.find((entry) => entry.of === undefined || hasClass(tokens, behind, entry.of, lexicon)) ?? null;
}
