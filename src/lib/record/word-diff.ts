import { diffArrays } from 'diff';

/** A stretch of a wording: words that the other wording has too, or words that only this one has. */
export interface Stretch {
  text: string;
  shared: boolean;
}

export interface WordDiff {
  earlier: readonly Stretch[];
  later: readonly Stretch[];
  /** Whether they share enough for a comparison to say something: see `LEAST_SHARED`. */
  comparable: boolean;
}

/** Of the shorter wording's words of substance, so many must stand in the other: below, nearly every word would be marked. */
const LEAST_SHARED = 0.25;

/** Small words that stand in any sentence: sharing them alone says nothing, and would cut the comparison to pieces. */
const SMALL = new Set(
  (
    'a an and as at be been by for from has have in into is it its of on or s such that the their them they this ' +
    'to under up was were which will with both'
  ).split(' '),
);

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');

const isSmall = (word: string): boolean => SMALL.has(bare(word));

/** As what a word is compared: `Roads,` as `roads`; null for small words, which are like no other. */
const keyOf = (word: string): string | null => {
  const key = bare(word);
  return SMALL.has(key) ? null : key;
};

interface Run {
  earlier: string[];
  later: string[];
  shared: boolean;
}

/** Words of substance that both have in the same order, and what stands between them on each side. */
const align = (earlier: readonly string[], later: readonly string[]): Run[] => {
  let [i, j] = [0, 0];
  const same = (a: string | null, b: string | null): boolean => a !== null && a === b;
  return diffArrays(earlier.map(keyOf), later.map(keyOf), { comparator: same }).map(({ count, added, removed }) => {
    const before = earlier.slice(i, added ? i : i + count);
    const after = later.slice(j, removed ? j : j + count);
    i += before.length;
    j += after.length;
    return { earlier: before, later: after, shared: !added && !removed };
  });
};

/** What was removed and what was added at one place is one change. */
const joined = (runs: readonly Run[]): Run[] => {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.shared === run.shared) {
      last.earlier.push(...run.earlier);
      last.later.push(...run.later);
    } else merged.push({ earlier: [...run.earlier], later: [...run.later], shared: run.shared });
  }
  return merged;
};

/** Small words that both sides have next to shared words join them: `the` in `the implementation`. */
const withSmallWords = (runs: readonly Run[]): Run[] => {
  for (const [index, run] of runs.entries()) {
    if (run.shared) continue;
    const before = runs[index - 1];
    const after = runs[index + 1];
    const pair = (at: number): boolean => {
      const [a, b] = [run.earlier.at(at), run.later.at(at)];
      return a !== undefined && b !== undefined && isSmall(a) && bare(a) === bare(b);
    };
    while (before && pair(0)) {
      before.earlier.push(...run.earlier.splice(0, 1));
      before.later.push(...run.later.splice(0, 1));
    }
    while (after && pair(-1)) {
      after.earlier.unshift(...run.earlier.splice(-1));
      after.later.unshift(...run.later.splice(-1));
    }
  }
  return joined(runs.filter(({ earlier, later }) => earlier.length + later.length > 0));
};

const side = (runs: readonly Run[], pick: (run: Run) => string[]): Stretch[] =>
  runs.flatMap((run) => (pick(run).length > 0 ? [{ text: pick(run).join(' '), shared: run.shared }] : []));

const substance = (words: readonly string[]): number => words.filter((word) => !isSmall(word)).length;

const isComparable = (earlier: readonly string[], later: readonly string[], runs: readonly Run[]): boolean => {
  const shared = runs.filter((run) => run.shared).reduce((sum, run) => sum + substance(run.earlier), 0);
  return shared >= LEAST_SHARED * Math.min(substance(earlier), substance(later));
};

/**
 * Compares two wordings word by word.
 * `agreed to hasten the implementation` / `agreed to settle the implementation and financing`
 * → shared `agreed to`, `the implementation`; only earlier `hasten`; only later `settle`, `and financing`.
 */
export const wordDiff = (earlier: string, later: string): WordDiff => {
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
  const [before, after] = [words(earlier), words(later)];
  const runs = withSmallWords(joined(align(before, after)));
  return {
    earlier: side(runs, (run) => run.earlier),
    later: side(runs, (run) => run.later),
    comparable: isComparable(before, after, runs),
  };
};
