/** The first rows of a list, and how many follow: pages stay small however long the record grows. */
export interface Shown<Row> {
  rows: readonly Row[];
  more: number;
}

/** `(40 rows, 12)` → 12 rows, 28 more; a list that is one too long is shown whole. */
export const firstOf = <Row>(rows: readonly Row[], most: number): Shown<Row> => {
  if (rows.length <= most + 1) return { rows, more: 0 };
  return { rows: rows.slice(0, most), more: rows.length - most };
};

/** The last rows of a list in the order of time. */
export const lastOf = <Row>(rows: readonly Row[], most: number): Shown<Row> => {
  const { more } = firstOf(rows, most);
  return { rows: rows.slice(more), more };
};
