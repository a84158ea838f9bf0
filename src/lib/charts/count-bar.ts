const STEP = 14;
/** Squares in one row: as many as fit a phone. */
const PER_ROW = 20;
/** How far the open end of "over" reaches. */
const REACH = 40;

/** The width that every bar fits into. */
export const BAR_WIDTH = PER_ROW * STEP + REACH + 4;

/** Countable squares in rows of twenty, with an open end where the source says "over". */
export interface CountBar {
  height: number;
  /** Upper left corners of the squares. */
  units: readonly { x: number; y: number }[];
  /** The path of the open end; null where the number is exact. */
  open: string | null;
}

/** `countBar(20, true)` draws twenty squares and an open end: "over 20". */
export const countBar = (number: number, more: boolean): CountBar => {
  const units = Array.from({ length: number }, (_, index) => ({
    x: (index % PER_ROW) * STEP + 0.5,
    y: Math.floor(index / PER_ROW) * STEP + 0.5,
  }));
  const last = units.at(-1) ?? { x: 0.5 - STEP, y: 0.5 };
  const end = last.x + STEP;
  return {
    height: last.y + STEP - 2.5,
    units,
    open: more ? `M${end} ${last.y}h${REACH}M${end} ${last.y + 11}h${REACH}` : null,
  };
};
