import { findVerbGroups } from './find-verb-groups.ts';
import type { Predicate, Role } from './predicate.ts';
import { readVerb } from './structure/read-verb.ts';
import { unread } from './structure/sentence-state.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds every verb of a sentence and what it does there. Linear in the number of words. */
export function findPredicates(tokens: readonly Token[], vocabulary: Vocabulary): Predicate[] {
  const groups = findVerbGroups(tokens, vocabulary.verbs);
  const state = unread(tokens, vocabulary);
  for (const group of groups) readVerb(state, group);
  closeClauses(state.predicates, tokens.length);
  return state.predicates;
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
