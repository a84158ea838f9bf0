import type { PageData, PagefindInstance } from './pagefind-api.ts';

/** A page that answers a search, before anything of it is loaded. */
export interface Hit {
  /** Its place among all pages, those of the first index before those of the second. */
  page: number;
  score: number;
  data: () => Promise<PageData>;
}

/** An index of the site, ready to be searched. */
export interface PageIndex {
  /** All pages, in the order in which they were indexed. */
  pages: readonly Hit[];
  /** The pages that a query finds, best first. */
  search: (query: string) => Promise<readonly Hit[]>;
}

/** So many answers are kept: those of one query, which are asked for again when a filter or the order changes. */
const KEPT = 8;

/**
 * Opens an index.
 * @param from number of its first page
 */
export async function openIndex(pagefind: PagefindInstance, from: number): Promise<PageIndex> {
  const { results } = await pagefind.search(null);
  const pages = results.map(({ score, data }, place) => ({ page: from + place, score, data }));
  const places = new Map(results.map(({ id }, place) => [id, from + place]));
  const find = async (query: string): Promise<Hit[]> => {
    const answer = await pagefind.search(query);
    return answer.results.flatMap(({ id, score, data }) => {
      const page = places.get(id);
      return page === undefined ? [] : [{ page, score, data }];
    });
  };
  const kept = new Map<string, Promise<Hit[]>>();
  const search = (query: string): Promise<Hit[]> => {
    const answer = kept.get(query) ?? find(query);
    kept.delete(query);
    kept.set(query, answer);
    answer.catch(() => kept.delete(query));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
  return { pages, search };
}
