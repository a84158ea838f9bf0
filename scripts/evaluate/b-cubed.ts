/** Precision, recall and their harmonic mean, between 0 and 1. */
export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

/** From hits, wrong ones and missed ones. Of nothing at all everything is 0. */
export const measure = (hits: number, wrong: number, missed: number): Measure => ({
  precision: hits / (hits + wrong || 1),
  recall: hits / (hits + missed || 1),
  f1: (2 * hits) / (2 * hits + wrong + missed || 1),
});

/** One thing that a run put into a group, and the groups that it may belong to. */
export interface Grouped {
  /** Null: a group of its own. */
  predicted: string | null;
  gold: readonly string[];
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each thing, how much of its group belongs with it, and how much of what belongs
 * with it is in its group; averaged over things.
 */
export function bCubed(items: readonly Grouped[]): Measure {
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const belongs = (other: Grouped): boolean => other.gold.some((group) => item.gold.includes(group));
    const together = items.filter(
      (other) => other === item || (item.predicted !== null && other.predicted === item.predicted),
    );
    const right = together.filter(belongs).length;
    precision += right / together.length;
    recall += right / items.filter(belongs).length;
  }
  precision /= items.length || 1;
  recall /= items.length || 1;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
