import type { Chosen, SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { toFilters } from './facets.ts';
import { findAsked } from './find-asked.ts';
import { favour, inOrderOf, leadBy, mergeAnswers, mergeParts, putFirst, putLast } from './merge.ts';
import type { SortKey } from './names.ts';
import type { Pagefind, PagefindHit } from './pagefind-api.ts';
import { tellingUnits } from './telling-units.ts';
import type { Reading } from './understand.ts';
import { tokenize } from './words.ts';

/** What a set of searches found, in the order of relevance. */
export interface Found {
  /** Together they find all hits; null finds every page. */
  searches: readonly (string | null)[];
  hits: readonly PagefindHit[];
  /** How many of the hits have all words. */
  whole: number;
  /** Words that no page has, which were left out. */
  absent: readonly string[];
  /** Parts of the query that were searched for one by one, where no page or hardly any has all words. */
  parts: readonly string[];
}

const NOTHING = { searches: [], hits: [], whole: 0, parts: [] };

/** Fewer results than these, articles not counted, are followed by what has most of the words. */
const FEW = 3;

const numberOf = ({ articles }: Engine, hits: readonly PagefindHit[]): number =>
  hits.filter(({ id }) => !articles.has(id)).length;

/** Finds what a query, as it was read, asks for. */
export async function findReading(engine: Engine, reading: Reading, { chosen, asTyped }: SearchState): Promise<Found> {
  const absent = await absentWords(engine, reading.doubtful);
  if (asTyped && absent.length > 0) return { ...NOTHING, absent };
  const searches = reading.searches.map((query) => without(query, absent)).filter(Boolean);
  if (searches.length === 0) return { ...NOTHING, absent };
  const asked = await findAsked(engine, reading.asked, chosen);
  const hits = leadBy(asked, rank(engine, await find(engine, searches, chosen)));
  const found = { searches, hits, whole: hits.length, absent, parts: [] };
  return asTyped || numberOf(engine, hits) >= FEW ? found : await widen(engine, found, chosen);
}

/** Finds all pages that the filters let through. */
export async function findAll(engine: Engine, { chosen }: SearchState): Promise<Found> {
  const hits = rank(engine, await find(engine, [null], chosen));
  return { ...NOTHING, searches: [null], hits, whole: hits.length, absent: [] };
}

/** Brings hits into the order asked for: by relevance they are already. */
export async function inOrder({ pagefind }: Engine, hits: Found['hits'], state: SearchState): Promise<Found['hits']> {
  return state.sort ? inOrderOf(hits, await idsBy(pagefind, state.sort, state.chosen)) : hits;
}

/** How much better a position must answer than an undertaking to come before it. */
const ADVANTAGE = 1.25;

/**
 * Agreements first and articles last; among agreements what was undertaken before what was only said, where both answer
 * alike.
 */
const rank = ({ agreements, undertakings, articles }: Engine, hits: readonly PagefindHit[]): PagefindHit[] =>
  putLast(putFirst(favour(hits, undertakings, ADVANTAGE), agreements), articles);

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

/** Puts behind too few hits the pages that have only some of the telling words: those first that have the most of them. */
async function widen(engine: Engine, found: Found, chosen: Chosen): Promise<Found> {
  const [query = '', ...others] = found.searches;
  const units = tellingUnits(query ?? '', engine.lexicon);
  const answers = await Promise.all(
    units.map(async ({ text, weight }) => ({ weight, hits: await find(engine, [text], chosen) })),
  );
  const hits = leadBy(found.hits, rank(engine, mergeParts(answers)));
  if (hits.length === found.hits.length) return found;
  const parts = units.map(({ text }) => text);
  return { ...found, searches: [...parts, ...others], hits: putLast(hits, engine.articles), parts };
}

/** All pages that the filters let through, the latest or the firmest first. */
async function idsBy(pagefind: Pagefind, key: SortKey, chosen: Chosen): Promise<string[]> {
  const { results } = await pagefind.search(null, { filters: toFilters(chosen), sort: { [key]: 'desc' } });
  return results.map(({ id }) => id);
}
