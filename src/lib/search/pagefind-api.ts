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
  data: () => Promise<PageData>;
}

export interface PagefindOptions {
  /** The folder of the index. */
  basePath: string;
  /** Search where the page's script runs: one file fewer to load, and nothing to hand over. */
  noWorker: boolean;
  excerptLength: number;
  excerptEllipsis: string;
  ranking: Readonly<Record<string, unknown>>;
  /** Stands in the address under which the index's entry is asked for, so that an old one is not taken from a cache. */
  metaCacheTag: string;
}

/** One index, opened. */
export interface PagefindInstance {
  /** A null query stands for all pages, in the order in which they were indexed. */
  search: (query: string | null) => Promise<{ results: readonly PagefindHit[] }>;
}

/** Pagefind's script. */
export interface Pagefind {
  createInstance: (options: PagefindOptions) => PagefindInstance;
}

/** `pagefind-entry.json`: the name of the file that is loaded first. */
export interface PagefindEntry {
  languages: Readonly<Record<string, { hash: string }>>;
}
