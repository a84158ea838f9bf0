/** Rows of a matrix that is mostly zero, one behind the other (compressed sparse rows). */
export interface SparseRows {
  /** Where each row starts in `columns` and `values`, and last where they end. */
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** Packs rows of columns with their values. */
export function packRows(rows: readonly (readonly (readonly [column: number, value: number])[])[]): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  const all = rows.flat();
  return {
    starts,
    columns: Int32Array.from(all, ([column]) => column),
    values: Float64Array.from(all, ([, value]) => value),
  };
}

/** The product of a row with weights of the columns. */
export function dotRow({ starts, columns, values }: SparseRows, row: number, weights: Float64Array): number {
  const to = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = starts[row] ?? 0; at < to; at += 1) sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  return sum;
}

/** Adds a multiple of a row to a sum of the columns. */
export function addRow({ starts, columns, values }: SparseRows, row: number, times: number, sum: Float64Array): void {
  const to = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < to; at += 1) {
    const column = columns[at] ?? 0;
    sum[column] = (sum[column] ?? 0) + times * (values[at] ?? 0);
  }
}
