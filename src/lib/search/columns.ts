/** The values of one filter or sort key for all pages of an index, as they are sent. */
export interface PackedColumn {
  values: readonly string[];
  /**
   * A stretch for each page, in the order of the index, between commas: the numbers of its values with spaces between,
   * in base 36, each counted back from the highest that has come before; `+` for a value that comes for the first time;
   * `-` for a page without a value; nothing for a page with the same values as the one before.
   */
  pages: string;
}

/** The same, ready for look-ups: the values of page `p` are those numbered `codes[starts[p]]` to `codes[starts[p + 1]]`. */
export interface Column {
  values: readonly string[];
  starts: Uint32Array;
  codes: Uint32Array;
}

const BASE = 36;
const NEW = '+';
const NONE = '-';

/** Packs a column; the values of a page are a set, and come back in one order: `[["a", "b"], ["b", "a"], ["b"], []]` → `+ +,,0,-` */
export function packColumn(rows: readonly (readonly string[])[]): PackedColumn {
  const numbers = new Map<string, number>();
  let before: string | null = null;
  const pages = rows.map((values) => {
    const row = [...values].sort();
    const key = JSON.stringify(row);
    if (key === before) return '';
    before = key;
    return row.length === 0 ? NONE : row.map((value) => packValue(value, numbers)).join(' ');
  });
  return { values: [...numbers.keys()], pages: pages.join(',') };
}

/** The number of a value as it is sent; a new one is added. */
function packValue(value: string, numbers: Map<string, number>): string {
  const number = numbers.get(value);
  if (number !== undefined) return (numbers.size - 1 - number).toString(BASE);
  numbers.set(value, numbers.size);
  return NEW;
}

/** Unpacks a column. */
export function unpackColumn({ values, pages }: PackedColumn): Column {
  const rows = pages === '' ? [] : pages.split(',');
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  let highest = -1;
  let last: number[] = [];
  for (const [page, row] of rows.entries()) {
    if (row === NONE) last = [];
    else if (row !== '')
      last = row
        .split(' ')
        .map((number) => (number === NEW ? (highest += 1) : highest - Number.parseInt(number, BASE)));
    for (const code of last) codes.push(code);
    starts[page + 1] = codes.length;
  }
  return { values, starts, codes: Uint32Array.from(codes) };
}

/** The columns of an index, one after the other for those of a second index whose pages come behind. */
export function joinColumns(first: Column, second: Column): Column {
  const numbers = new Map(first.values.map((value, number) => [value, number]));
  const renumbered = second.values.map((value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  const starts = new Uint32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  starts.set(
    second.starts.subarray(1).map((start) => start + first.codes.length),
    first.starts.length,
  );
  const codes = new Uint32Array(first.codes.length + second.codes.length);
  codes.set(first.codes);
  codes.set(
    second.codes.map((code) => renumbered[code] ?? 0),
    first.codes.length,
  );
  return { values: [...numbers.keys()], starts, codes };
}
