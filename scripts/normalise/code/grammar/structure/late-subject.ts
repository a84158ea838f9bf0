import type { Predicate } from '../predicate.ts';
import type { Range } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import { isCoordinator, isMark, isNominal } from '../word-classes.ts';
import type { SentenceState } from './sentence-state.ts';

/** A subject that an aside between commas parts from its verb, in a clause behind another one. */
export interface LateSubject {
  subject: Range;
  /** The verb on which the clause hangs, where “that” opens it; null for a clause of its own. */
  parent: Predicate | null;
}

/** How far back the clause may begin. */
const REACH = 40;
const OPENING: ReadonlySet<string> = new Set(['DET', 'PROPN', 'ADJ', 'NUM', 'NOUN', 'PRON']);

/**
 * “…; Ito, while praising the plan, declined”, “…, and a new treaty, which was signed on Monday, will …”,
 * “repeated that Peru, the only state to object, would …”.
 */
export function lateSubject({ tokens, predicates, main }: SentenceState, { from }: VerbGroup): LateSubject | null {
  if (tokens[from - 1]?.text !== ',' || !main.verb) return null;
  const behind = main.verb.group.head + 1;
  for (let comma = from - 2; comma > Math.max(behind, from - REACH); comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    const opening = phraseStart(tokens, behind, comma);
    if (opening === null) continue;
    const that = tokens[opening]?.lower === 'that';
    const parent = that ? (predicates.findLast(({ group }) => group.head < opening) ?? null) : null;
    return { subject: { from: opening + 1, to: comma }, parent };
  }
  return null;
}

/** Place of the word that opens a clause with a bare noun phrase up to a comma; null where there is none. */
function phraseStart(tokens: SentenceState['tokens'], behind: number, comma: number): number | null {
  let place = comma - 1;
  while (place >= behind) {
    const token = tokens[place];
    if (!token || isMark(token) || isCoordinator(token) || token.lower === 'that') break;
    if (token.tag === 'VERB' || token.tag === 'AUX') return null;
    place -= 1;
  }
  const words = tokens.slice(place + 1, comma);
  if (place < behind || !OPENING.has(words[0]?.tag ?? '') || !words.some(isNominal)) return null;
  const opener = tokens[place];
  const before = tokens[place - 1];
  const joins = isCoordinator(opener) && before !== undefined && isMark(before);
  const reports = opener?.lower === 'that' && tokens[place - 1]?.tag === 'VERB';
  return joins || reports || opener?.text === ';' ? place : null;
}
