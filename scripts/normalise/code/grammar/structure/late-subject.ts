import type { Predicate } from '../predicate.ts';
import type { Range, Token } from '../token.ts';
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
  const opening = tokens.slice(behind, comma).findLastIndex(opensPhrase) + behind;
  const words = tokens.slice(opening + 1, comma);
  const bare = OPENING.has(words[0]?.tag ?? '') && words.some(isNominal) && !words.some(isVerbal);
  return opening >= behind && bare && opensClause(tokens, opening) ? opening : null;
}

const opensPhrase = (token: Token): boolean => isMark(token) || isCoordinator(token) || token.lower === 'that';
const isVerbal = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** “;”, “, and”, “said that”. */
function opensClause(tokens: SentenceState['tokens'], place: number): boolean {
  const [before, opener] = [tokens[place - 1], tokens[place]];
  if (isCoordinator(opener)) return before !== undefined && isMark(before);
  return opener?.lower === 'that' ? before?.tag === 'VERB' : opener?.text === ';';
}
