/** The part of Pagefind's browser interface that this site uses; Pagefind brings no types for it. */

/** A stretch of a page under one heading or titled passage. */
export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  locations: readonly number[];
  anchor?: { element: string; id: string };
}

/** A page as shown in a list of results. */
export interface PageData {
  url: string;
  /** Text with `<mark>` around hits and other markup escaped. */
  excerpt: string;
  meta: Readonly<Record<string, string | undefined>>;
  locations: readonly number[];
  sub_results: readonly SubResult[];
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Names of the page's meta that the query matched. */
  matchedMetaFields?: readonly string[];
  data: () => Promise<PageData>;
}

/** Number of pages by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  results: readonly PagefindHit[];
  /** Of those results; only filters that have been loaded. */
  filters: Counts;
}

export interface PagefindOptions {
  filters?: Readonly<Record<string, { any: readonly string[] }>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  options: (options: {
    excerptLength?: number;
    excerptEllipsis?: string;
    ranking?: Readonly<Record<string, unknown>>;
  }) => Promise<void>;
  init: () => Promise<void>;
  /** A null query stands for all pages. */
  search: (query: string | null, options?: PagefindOptions) => Promise<PagefindAnswer>;
  /** Loads all filters, and counts their values over all pages. */
  filters: () => Promise<Counts>;
}
