import { FILTERS, isFilterName, isSortKey, type FilterName, type SortKey } from './names.ts';

/** Values chosen in each filter; several of one filter mean any of them. */
export type Chosen = Partial<Record<FilterName, readonly string[]>>;

/** All that a search is: it stands in the address, and nothing else does. */
export interface SearchState {
  query: string;
  /** Search for the words exactly as typed, without reading anything into them. */
  asTyped: boolean;
  chosen: Chosen;
  /** Null: by relevance. */
  sort: SortKey | null;
}

/** Reads `?q=…&sector=a&sector=b&sort=date&as=typed`; what it does not know it leaves out. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen: Chosen = {};
  for (const name of FILTERS) {
    const values = [...new Set(parameters.getAll(name).filter(Boolean))];
    if (values.length > 0) chosen[name] = values;
  }
  const sort = parameters.get('sort') ?? '';
  return {
    query: (parameters.get('q') ?? '').trim(),
    asTyped: parameters.get('as') === 'typed',
    chosen,
    sort: isSortKey(sort) ? sort : null,
  };
}

/** The address of a search, always in the same order: `?q=port&sector=ports`; empty for the empty search. */
export function writeAddress({ query, asTyped, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.append('q', query);
  for (const name of FILTERS) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (sort) parameters.append('sort', sort);
  if (query && asTyped) parameters.append('as', 'typed');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Reads the state of a search form; a form names its fields as the address does. */
export function readForm(fields: FormData): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of fields) {
    const known = name === 'q' || name === 'sort' || isFilterName(name);
    if (known && typeof value === 'string') parameters.append(name, value);
  }
  return readAddress(parameters);
}

/** Whether nothing is asked for at all. */
export const isEmpty = ({ query, chosen }: SearchState): boolean => !query && Object.keys(chosen).length === 0;
