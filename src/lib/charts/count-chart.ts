import { BAR_WIDTH, countBar, type CountBar } from './count-bar.ts';

/** What is counted: a source's own number in its words, or the matters that the record holds by name. */
export interface Counted {
  /** `Report A: “over 20”` */
  label: string;
  /** Null where the words hold no number. */
  number: number | null;
  more: boolean;
  /** Whether its squares are filled: they stand for records. */
  held: boolean;
}

export interface CountChart {
  width: number;
  height: number;
  rows: readonly { label: string; held: boolean; y: number; bar: CountBar }[];
}

/** More squares than these nobody counts: then the label alone says the number. */
const MOST = 200;
const LABEL = 22;
const GAP = 16;

/** Sets each count below its label, one under another. */
export const countChart = (counted: readonly Counted[]): CountChart => {
  let y = 0;
  const rows = counted.map(({ label, number, more, held }) => {
    const bar = countBar(number !== null && number <= MOST ? number : 0, more && number !== null);
    const row = { label, held, y, bar };
    y += LABEL + bar.height + GAP;
    return row;
  });
  return { width: BAR_WIDTH, height: y - GAP, rows };
};
