const STEP = 14;

/** A row of countable squares, with an open end where the source says "over". */
export interface CountBar {
  width: number;
  /** Left edges of the squares. */
  units: readonly number[];
  /** The path of the open end; null where the number is exact. */
  open: string | null;
}

/** `countBar(20, true)` draws twenty squares and an open end: "over 20". */
export const countBar = (number: number, more: boolean): CountBar => {
  const end = number * STEP + 0.5;
  return {
    width: Math.max(number * STEP - 2 + (more ? 44 : 0), 12),
    units: Array.from({ length: number }, (_, index) => index * STEP + 0.5),
    open: more ? `M${end} .5h40M${end} 11.5h40` : null,
  };
};
