import { ACTIONS, type Action } from '../../schemas/action.ts';
import { FACTS } from './facts.ts';
import type { FilterName, RecordType, SortKey } from './names.ts';

/**
 * What a page says of itself in a list of results (`data-pagefind-meta`).
 * `title`; `type` as in RECORD_TYPES; `action` of an agreement; `note`, one line such as `October 2023. 3 of 3 sources.`;
 * `differs`, in words, where sources differ; `quote` and `by`, an agreement's firmest words and whose they are; and facts that it is found by, several of one kind joined by `; `.
 */
export const META = ['title', 'type', 'action', 'note', 'differs', 'quote', 'by', ...FACTS] as const;
export type MetaName = (typeof META)[number];

/** How much a word counts on a page of each type (`data-pagefind-weight` of its entry). */
export const WEIGHTS: Readonly<Record<RecordType, number>> = {
  agreement: 5,
  topic: 3,
  visit: 2,
  sector: 2,
  person: 2,
  article: 1,
};

/** What one page gives to the index: several values a filter, exactly one a sort key, or it would drop out of sorted lists. */
export interface SearchEntry {
  type: RecordType;
  filters: Partial<Readonly<Record<Exclude<FilterName, 'type'>, readonly string[]>>>;
  sort: Readonly<Record<SortKey, string>>;
  meta: Partial<Readonly<Record<Exclude<MetaName, 'type'>, string>>>;
}

/** Sorts a page that has no date behind all that have one. */
export const NO_DATE = '0000-00-00';

/** `signed` → `8`, `noted` → `1`; pages without an action → `0`. */
export const firmnessKey = (action: Action | null): string =>
  String(action ? ACTIONS.length - ACTIONS.indexOf(action) : 0);

/** First day of an EDTF date or interval: `2023-10-16/2023-10-20` → `2023-10-16`, `2025-02~` → `2025-02-00`. */
export const dateKey = (edtf: string | null): string => {
  const start = /^\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? '')?.[0];
  return start ? start + NO_DATE.slice(start.length) : NO_DATE;
};
