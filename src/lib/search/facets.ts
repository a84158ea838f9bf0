import type { Chosen } from './address.ts';
import type { Column } from './columns.ts';
import { FILTERS, type FilterName, type SortKey } from './names.ts';

/** Number of pages by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A page, by its number. */
interface Numbered {
  page: number;
}

/** Tells whether a page has any of some values. */
export function holding({ values, starts, codes }: Column, wanted: readonly string[]): (page: number) => boolean {
  const isWanted = values.map((value) => wanted.includes(value));
  return (page) => {
    for (let at = starts[page] ?? 0; at < (starts[page + 1] ?? 0); at += 1) if (isWanted[codes[at] ?? -1]) return true;
    return false;
  };
}

/** What pages can be filtered, counted and sorted by. Columns are read when they are first needed. */
export class Facets {
  readonly #read: (name: FilterName | SortKey) => Column;
  readonly #columns = new Map<FilterName | SortKey, Column>();

  constructor(read: (name: FilterName | SortKey) => Column) {
    this.#read = read;
  }

  #column(name: FilterName | SortKey): Column {
    const column = this.#columns.get(name) ?? this.#read(name);
    this.#columns.set(name, column);
    return column;
  }

  /** The pages that have any of the chosen values of each filter; one filter can be left out. */
  keep<Page extends Numbered>(pages: readonly Page[], chosen: Chosen, leaveOut?: FilterName): readonly Page[] {
    const tests = FILTERS.filter((name) => name !== leaveOut).flatMap((name) =>
      chosen[name] ? [holding(this.#column(name), chosen[name])] : [],
    );
    return tests.length === 0 ? pages : pages.filter(({ page }) => tests.every((test) => test(page)));
  }

  /**
   * Counts the values of every filter within some pages that the filters let through; of a filter in use, as if it were
   * not. Between filters it lets the page go on with what else there is to do.
   * @returns null where, after one of the filters, the numbers are no longer wanted
   */
  async count(pages: readonly Numbered[], chosen: Chosen, isLate: () => boolean = () => false): Promise<Counts | null> {
    const kept = this.keep(pages, chosen);
    const counts: Record<string, Record<string, number>> = {};
    for (const name of FILTERS) {
      if (isLate()) return null;
      counts[name] = this.#countOne(name, chosen[name] ? this.keep(pages, chosen, name) : kept);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return counts;
  }

  #countOne(name: FilterName, pages: readonly Numbered[]): Record<string, number> {
    const { values, starts, codes } = this.#column(name);
    const numbers = new Uint32Array(values.length);
    for (const { page } of pages)
      for (let at = starts[page] ?? 0; at < (starts[page + 1] ?? 0); at += 1) {
        const code = codes[at] ?? 0;
        numbers[code] = (numbers[code] ?? 0) + 1;
      }
    return Object.fromEntries(values.map((value, code) => [value, numbers[code] ?? 0]));
  }

  /** Brings pages into order, the greatest first; those with the same key stay as they are. */
  inOrder<Page extends Numbered>(pages: readonly Page[], key: SortKey): Page[] {
    const { values, starts, codes } = this.#column(key);
    const order = [...values.keys()].sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
    const rank = new Uint32Array(values.length);
    for (const [place, code] of order.entries()) rank[code] = place;
    const keyOf = ({ page }: Numbered): number => rank[codes[starts[page] ?? 0] ?? 0] ?? 0;
    return [...pages].sort((a, b) => keyOf(b) - keyOf(a));
  }
}
