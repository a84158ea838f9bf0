import { findVerbGroups } from './find-verb-groups.ts';
import type { Predicate, Role } from './predicate.ts';
import { readVerb } from './structure/read-verb.ts';
import { isActor, type SentenceState, unread } from './structure/sentence-state.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds every verb of a sentence and what it does there. Linear in the number of words. */
export function findPredicates(tokens: readonly Token[], vocabulary: Vocabulary): Predicate[] {
  const groups = findVerbGroups(tokens, vocabulary.verbs);
  const state = unread(tokens, vocabulary);
  for (const group of groups) readVerb(state, group);
  promoteOnly(state);
  closeClauses(state.predicates, tokens.length);
  return state.predicates;
}

/** Conjunctions that are prepositions as often: “After a night of bargaining the two sides settled on …”. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** A sentence has a governing verb: where every verb seemed to depend on another, the one behind a preposition does. */
function promoteOnly(state: SentenceState): void {
  const { predicates } = state;
  if (predicates.some(({ role }) => role === 'main')) return;
  const [first] = predicates;
  if (first?.role === 'subordinate' && PREPOSITIONS.has(first.opener ?? '') && isActor(state, first.subject))
    first.role = 'main';
}

/** A clause ends where the next one of its level, or one that contains it, begins. */
function closeClauses(predicates: readonly Predicate[], length: number): void {
  const independent = (role: Role): boolean =>
    role === 'main' || role === 'absolute' || role === 'subordinate' || role === 'attribution';
  let end = length;
  for (const predicate of [...predicates].reverse()) {
    predicate.to = Math.max(end, predicate.group.head + 1);
    if (independent(predicate.role)) end = predicate.from;
  }
}
