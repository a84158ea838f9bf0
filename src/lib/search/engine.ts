import type { Chosen, SearchState } from './address.ts';
import { addCounts, countingPlan, toFilters, unionTerms } from './facets.ts';
import type { SortKey } from './names.ts';
import { inOrderOf, mergeAnswers, putFirst } from './merge.ts';
import type { Counts, Pagefind, PagefindHit } from './pagefind-api.ts';
import { shorten, understand, type Reading } from './understand.ts';
import { toLexicon, type Lexicon, type Vocabulary } from './vocabulary.ts';

/** The answer to a search. */
export interface Answer {
  hits: readonly PagefindHit[];
  /** The words that were searched for in the end. */
  searched: readonly string[];
  /** Null where there was no query, only filters. */
  reading: Reading | null;
  /** The shorter query that found something, where the whole one found nothing. */
  shortened: string | null;
  /** Numbers beside the filters; asked for after the first results are shown. */
  count: () => Promise<Counts>;
}

/** Results of a set of searches, before they are put in order. */
interface Found {
  searches: readonly (string | null)[];
  hits: PagefindHit[];
}

/** Pagefind with what it needs to read and rank queries of this site. */
export interface Engine {
  pagefind: Pagefind;
  lexicon: Lexicon;
  /** Pages of agreements, which come first. */
  agreements: ReadonlySet<string>;
}

/** How much a page's names count beside its text. */
const RANKING = {
  metaWeights: { title: 5, aliases: 4, sources: 1, note: 0.2, type: 0, action: 0, differs: 0 },
  pageLength: 0.4,
};
const EXCERPT_WORDS = 28;

/** Loads the engine. Nothing of it is loaded before the reader turns to the search box or comes with a query. */
export async function loadEngine(bundle: string, vocabulary: string): Promise<Engine> {
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ bundle) as Promise<Pagefind>,
    fetch(vocabulary).then((response) => response.json() as Promise<Vocabulary>),
  ]);
  await pagefind.options({ excerptLength: EXCERPT_WORDS, ranking: RANKING });
  await pagefind.init();
  const { results } = await pagefind.search(null, { filters: { type: { any: ['agreement'] } } });
  return { pagefind, lexicon: toLexicon(names), agreements: new Set(results.map(({ id }) => id)) };
}

/** Answers a search: reads the query, searches, and tries with fewer words where all together find nothing. */
export async function answer(engine: Engine, state: SearchState): Promise<Answer> {
  const { chosen } = state;
  const reading = state.query ? understand(state.query, engine.lexicon, state.asTyped) : null;
  let found = await find(engine, reading?.searches ?? [null], chosen);
  let shortened: string | null = null;
  if (reading && !state.asTyped && found.hits.length === 0) {
    const shorter = await findShorter(engine, reading.searches[0] ?? '', chosen);
    if (shorter) [found, shortened] = [shorter, String(shorter.searches[0])];
  }
  const hits = await inOrder(engine, found.hits, state);
  const searched = found.searches.filter((query) => query !== null);
  return { hits, searched, reading, shortened, count: () => count(engine.pagefind, found.searches, chosen) };
}

/** Searches for each query and joins what they find. */
async function find({ pagefind }: Engine, searches: Found['searches'], chosen: Chosen): Promise<Found> {
  const filters = toFilters(chosen);
  const answers = await Promise.all(searches.map((query) => pagefind.search(query, { filters })));
  return { searches, hits: mergeAnswers(answers.map(({ results }) => results)) };
}

/** The first of the shorter queries that finds something. */
async function findShorter(engine: Engine, query: string, chosen: Chosen): Promise<Found | null> {
  for (const shorter of shorten(query, engine.lexicon)) {
    const found = await find(engine, [shorter], chosen);
    if (found.hits.length > 0) return found;
  }
  return null;
}

/** By relevance with agreements first, or by a key of the pages. */
async function inOrder(engine: Engine, hits: PagefindHit[], { sort, chosen }: SearchState): Promise<PagefindHit[]> {
  if (!sort) return putFirst(hits, engine.agreements);
  return inOrderOf(hits, await idsBy(engine.pagefind, sort, chosen));
}

/** All pages that the filters let through, the latest or the firmest first. */
async function idsBy(pagefind: Pagefind, key: SortKey, chosen: Chosen): Promise<string[]> {
  const { results } = await pagefind.search(null, { filters: toFilters(chosen), sort: { [key]: 'desc' } });
  return results.map(({ id }) => id);
}

/** Counts the values of every filter: within the results, and for a filter in use as if it were not. */
async function count(pagefind: Pagefind, searches: Found['searches'], chosen: Chosen): Promise<Counts> {
  const all = await pagefind.filters();
  const parts = await Promise.all(
    countingPlan(chosen).map(async (leaveOut) => {
      const filters = toFilters(chosen, leaveOut);
      const terms = unionTerms(searches).map(async ({ sign, query }) => ({
        sign,
        counts: (await pagefind.search(query, { filters })).filters,
      }));
      return { leaveOut, counts: addCounts(await Promise.all(terms)) };
    }),
  );
  const zero = Object.fromEntries(Object.keys(all).map((name) => [name, {}]));
  return parts.reduce<Counts>(
    (counts, part) =>
      part.leaveOut ? { ...counts, [part.leaveOut]: part.counts[part.leaveOut] ?? {} } : { ...counts, ...part.counts },
    zero,
  );
}
