import type { Chosen, SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { toFilters } from './facets.ts';
import { favour, inOrderOf, mergeAnswers, putFirst } from './merge.ts';
import type { SortKey } from './names.ts';
import type { Pagefind, PagefindHit } from './pagefind-api.ts';
import { shorten } from './shorten.ts';
import type { Reading } from './understand.ts';
import { tokenize } from './words.ts';

/** What a set of searches found, in the order of relevance. */
export interface Found {
  /** Together they find all hits; null finds every page. */
  searches: readonly (string | null)[];
  hits: readonly PagefindHit[];
  /** Words that no page has, which were left out. */
  absent: readonly string[];
  /** A shorter query, where no page has all words. */
  shortened: string | null;
}

const NOTHING = { searches: [], hits: [], shortened: null };

/** Finds what a query, as it was read, asks for. */
export async function findReading(engine: Engine, reading: Reading, { chosen, asTyped }: SearchState): Promise<Found> {
  const absent = await absentWords(engine, reading.doubtful);
  if (asTyped && absent.length > 0) return { ...NOTHING, absent };
  const searches = reading.searches.map((query) => without(query, absent)).filter(Boolean);
  if (searches.length === 0) return { ...NOTHING, absent };
  const hits = rank(engine, await find(engine, searches, chosen));
  const shorter = asTyped || hits.length > 0 ? null : await findShorter(engine, searches[0] ?? '', chosen);
  return shorter ? { ...shorter, absent } : { searches, hits, absent, shortened: null };
}

/** Finds all pages that the filters let through. */
export async function findAll(engine: Engine, { chosen }: SearchState): Promise<Found> {
  return { ...NOTHING, searches: [null], hits: rank(engine, await find(engine, [null], chosen)), absent: [] };
}

/** Brings hits into the order asked for: by relevance they are already. */
export async function inOrder({ pagefind }: Engine, hits: Found['hits'], state: SearchState): Promise<Found['hits']> {
  return state.sort ? inOrderOf(hits, await idsBy(pagefind, state.sort, state.chosen)) : hits;
}

/** How much better a position must answer than an undertaking to come before it. */
const ADVANTAGE = 1.25;

/** Agreements first, and among them what was undertaken before what was only said, where both answer alike. */
const rank = ({ agreements, undertakings }: Engine, hits: readonly PagefindHit[]): PagefindHit[] =>
  putFirst(favour(hits, undertakings, ADVANTAGE), agreements);

async function absentWords({ hasWord }: Engine, words: readonly string[]): Promise<string[]> {
  const present = await Promise.all(words.map(hasWord));
  return words.filter((_, index) => !present[index]);
}

const without = (query: string, words: readonly string[]): string =>
  words.length === 0
    ? query
    : tokenize(query)
        .map(({ text }) => text)
        .filter((text) => !words.includes(text))
        .join(' ');

/** Searches for each query and joins what they find. */
async function find({ pagefind }: Engine, searches: Found['searches'], chosen: Chosen): Promise<PagefindHit[]> {
  const filters = toFilters(chosen);
  const answers = await Promise.all(searches.map((query) => pagefind.search(query, { filters })));
  return mergeAnswers(answers.map(({ results }) => results));
}

/** The first of the shorter queries that finds something. */
async function findShorter(engine: Engine, query: string, chosen: Chosen): Promise<Omit<Found, 'absent'> | null> {
  for (const shortened of shorten(query, engine.lexicon)) {
    const hits = await find(engine, [shortened], chosen);
    if (hits.length > 0) return { searches: [shortened], hits: rank(engine, hits), shortened };
  }
  return null;
}

/** All pages that the filters let through, the latest or the firmest first. */
async function idsBy(pagefind: Pagefind, key: SortKey, chosen: Chosen): Promise<string[]> {
  const { results } = await pagefind.search(null, { filters: toFilters(chosen), sort: { [key]: 'desc' } });
  return results.map(({ id }) => id);
}
