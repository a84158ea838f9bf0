import type { Clause, Span } from '../clause.ts';
import type { MentionKind } from './mention.ts';
import { marked, phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';

/** What names a country, or says of which one somebody is. */
const NAMING: ReadonlySet<MentionKind> = new Set(['country', 'demonym', 'office', 'person']);

/** Who they are that act together: `the governments of`, `the ministers of`. */
const BODIES = '(?:governments?|presidents|leaders|prime ministers|ministers|ministries|sides|parliaments|«o\\d+»)';
const NAMED = "(?:the )?«[cdo]\\d+» (?:'s )?";
/** `Ruritania and Graustark`, `Ruritania and its neighbour Graustark`, `the Ruritanian and Graustark governments`. */
const TOGETHER = new RegExp(
  `^(?:both )?(?:the )?(?:${BODIES} of )?${NAMED}(?:, )?and (?:[^ «»]+ ){0,3}${NAMED}(?:${BODIES} )?$`,
);
/** `Ruritania, Graustark and Kelmora`: more than two. */
const SEVERAL = /^(?:«c\d+» , )+«c\d+» (?:, )?and «c\d+» $/;

/**
 * Whether somebody acts who is no side of the article's visits (CODEBOOK, Parties): a third country (`Graustark's foreign
 * ministry criticised …`), or one of the sides together with it (`Ruritania and Graustark agreed in May to …`).
 * What a third country alone signs or carries out at the visit still counts.
 * @param sides of all visits that the article tells of
 */
export function isOfThirdCountry(clause: Clause, sides: readonly string[], actors: Actors, text: string): boolean {
  const encoded = actors.encoded[clause.sentence.index];
  if (!clause.subject || !encoded) return false;
  const whole = phraseCode(encoded, clause.subject);
  const isList = SEVERAL.test(whole.code);
  const phrase = isList ? whole : phraseCode(encoded, headOf(clause.subject, text));
  const named = new Set(marked(phrase).flatMap(({ kind, party }) => (NAMING.has(kind) && party ? [party] : [])));
  const ours = [...named].filter((country) => sides.includes(country)).length;
  if (named.size === ours) return false;
  if (isList || TOGETHER.test(phrase.code)) return ours < 2;
  return ours === 0 && clause.action !== 'signed' && clause.action !== 'progress';
}

/** A subject without what is added to it: `Graustark, a rival of Ruritania`. */
function headOf({ start, end }: Span, text: string): Span {
  const [head = ''] = text.slice(start, end).split(/[,;(]/, 1);
  return { start, end: start + head.length };
}
