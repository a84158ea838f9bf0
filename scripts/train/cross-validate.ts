import type { Forecast } from './reliability.ts';

const FOLDS = 10;

/**
 * Judges every case by what was learnt from other articles: the articles in the order of their names, every tenth left out.
 * @param learn from the cases of the other articles
 * @param judge one case by what was learnt
 */
export function crossValidate<T extends { group: string }, M>(
  cases: readonly T[],
  learn: (cases: readonly T[]) => M,
  judge: (one: T, learnt: M) => Forecast,
): Forecast[] {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = learn(cases.filter(({ group }) => foldOf.get(group) !== fold));
    return cases.filter(({ group }) => foldOf.get(group) === fold).map((one) => judge(one, learnt));
  }).flat();
}
