import type { Forecast } from './reliability.ts';

/** Times that something is learnt anew to see how far it holds. */
export const FOLDS = 5;

/**
 * Learns as many times as there are folds, each time from the cases of all other articles: these in the order of their names, dealt
 * out one by one.
 * @param learn from the cases of the other articles
 * @returns what was learnt without an article, by its name
 */
export function learnWithout<T extends { group: string }, M>(
  cases: readonly T[],
  learn: (cases: readonly T[]) => M,
  folds: number,
): (group: string) => M {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const learnt = Array.from({ length: folds }, (_, fold) =>
    learn(cases.filter(({ group }) => foldOf.get(group) !== fold)),
  );
  return (group) => learnt[foldOf.get(group) ?? 0] as M;
}

/**
 * Judges every case by what was learnt from other articles.
 * @param judge one case by what was learnt
 */
export function crossValidate<T extends { group: string }, M>(
  cases: readonly T[],
  learn: (cases: readonly T[]) => M,
  judge: (one: T, learnt: M) => Forecast,
): Forecast[] {
  const without = learnWithout(cases, learn, FOLDS);
  return cases.map((one) => judge(one, without(one.group)));
}
