/** What readers can narrow a search by. The names stand in `data-pagefind-filter` and in the address. */
export const FILTERS = ['type', 'visit', 'sector', 'action', 'kind', 'party', 'source', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Values of the filter `type`, in the order in which results are grouped. All others hold ids of the record, or a year. */
export const RECORD_TYPES = ['agreement', 'visit', 'topic', 'sector', 'person', 'article'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** What results can be sorted by, greatest first; relevance is the order without a key. */
export const SORTS = ['date', 'firmness'] as const;
export type SortKey = (typeof SORTS)[number];

export const isFilterName = (name: string): name is FilterName => (FILTERS as readonly string[]).includes(name);
export const isSortKey = (name: string): name is SortKey => (SORTS as readonly string[]).includes(name);
