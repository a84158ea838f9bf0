import type { Clause, Span } from '../clause.ts';
import type { MentionKind } from './mention.ts';
import { marked, phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';

/** What names a country, or says of which one somebody is. */
const NAMING: ReadonlySet<MentionKind> = new Set(['country', 'demonym', 'office']);

/** `Ruritania and Graustark`, `Ruritania and its neighbour Graustark`: two who act together. */
const TOGETHER = /«c\d+» (?:, )?and (?:[^ «»]+ ){0,3}«c\d+» $/;

/**
 * Whether somebody acts who is no side of the article's visits (CODEBOOK, Parties): a third country (`Graustark's foreign
 * ministry criticised …`), or one of the sides together with it (`Ruritania and Graustark agreed in May to …`).
 * What a third country alone signs or carries out at the visit still counts.
 * @param sides of all visits that the article tells of
 */
export function isOfThirdCountry(clause: Clause, sides: readonly string[], actors: Actors, text: string): boolean {
  const encoded = actors.encoded[clause.sentence.index];
  if (!clause.subject || !encoded) return false;
  const phrase = phraseCode(encoded, headOf(clause.subject, text));
  const named = new Set(marked(phrase).flatMap(({ kind, party }) => (NAMING.has(kind) && party ? [party] : [])));
  const ours = [...named].filter((country) => sides.includes(country)).length;
  if (named.size === ours) return false;
  if (TOGETHER.test(phrase.code)) return ours < 2;
  return ours === 0 && clause.action !== 'signed' && clause.action !== 'progress';
}

/** A subject without what is added to it: `Graustark, a rival of Ruritania`. */
function headOf({ start, end }: Span, text: string): Span {
  const [head = ''] = text.slice(start, end).split(/[,;(]/, 1);
  return { start, end: start + head.length };
}
