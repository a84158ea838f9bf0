import type { Chosen, SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { findAsked } from './find-asked.ts';
import { favour, leadBy, mergeAnswers, mergeParts, putLast } from './merge.ts';
import { narrow } from './narrow.ts';
import type { Hit, PageIndex } from './page-index.ts';
import { tellingUnits } from './telling-units.ts';
import type { Reading } from './understand.ts';
import type { Lexicon } from './vocabulary.ts';
import { tokenize } from './words.ts';

/** A query as it was read, and what it was read with. */
export interface Question {
  state: SearchState;
  reading: Reading;
  lexicon: Lexicon;
}

/** What is searched for; null finds every page. */
type Searches = readonly (string | null)[];

/** What a set of searches found, in the order of relevance. */
export interface Found {
  /** Together they find all hits. */
  searches: Searches;
  hits: readonly Hit[];
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

/** Finds what a query, as it was read, asks for. */
export async function findReading(engine: Engine, question: Question): Promise<Found> {
  const { reading, state } = question;
  const absent = await absentWords(engine, reading.doubtful);
  if (state.asTyped && absent.length > 0) return { ...NOTHING, absent };
  const searches = reading.searches.map((query) => without(query, absent)).filter(Boolean);
  if (searches.length === 0) return { ...NOTHING, absent };
  const asked = await findAsked(engine, reading.asked, state.chosen);
  const hits = leadBy(asked, await find(engine, searches, state.chosen));
  const found = { searches, hits, whole: hits.length, absent, parts: [] };
  const isArticle = (await engine.others()).ofType('article');
  const number = hits.filter(({ page }) => !isArticle(page)).length;
  return state.asTyped || number >= FEW ? found : await widen(engine, found, question);
}

/** Finds all pages that the filters let through. */
export async function findAll(engine: Engine, { chosen }: SearchState): Promise<Found> {
  const hits = await find(engine, [null], chosen);
  return { ...NOTHING, searches: [null], hits, whole: hits.length, absent: [] };
}

/** How much better a position must answer than an undertaking to come before it. */
const ADVANTAGE = 1.25;

/** Agreements that any of the searches finds: what was undertaken before what was only said, where both answer alike. */
export const findAgreements = async (engine: Engine, searches: Searches): Promise<Hit[]> =>
  favour(await findIn(engine.agreements, searches), engine.isUndertaking, ADVANTAGE);

/** All pages that any of the searches finds, whatever is chosen: agreements first and articles last. */
export async function findAnywhere(engine: Engine, searches: Searches): Promise<Hit[]> {
  const others = await engine.others();
  const [first, more] = await Promise.all([findAgreements(engine, searches), findIn(others, searches)]);
  return [...first, ...putLast(more, others.ofType('article'))];
}

/** Searches one index for each query and joins what they find. */
const findIn = async ({ pages, search }: PageIndex, searches: Searches): Promise<Hit[]> =>
  mergeAnswers(await Promise.all(searches.map(async (query) => (query === null ? pages : search(query)))));

const find = async (engine: Engine, searches: Searches, chosen: Chosen): Promise<readonly Hit[]> =>
  narrow(engine, await findAnywhere(engine, searches), chosen);

/** Words that no page has as they stand; the engine alone would make do with others that begin alike. */
async function absentWords(engine: Engine, words: readonly string[]): Promise<string[]> {
  const hits = await Promise.all(words.map((word) => findAnywhere(engine, [`"${word}"`])));
  return words.filter((_, index) => hits[index]?.length === 0);
}

const without = (query: string, words: readonly string[]): string =>
  words.length === 0
    ? query
    : tokenize(query)
        .map(({ text }) => text)
        .filter((text) => !words.includes(text))
        .join(' ');

/** Puts behind too few hits the pages that have only some of the telling words: those first that have the most of them. */
async function widen(engine: Engine, found: Found, { lexicon, state: { chosen } }: Question): Promise<Found> {
  const [query = '', ...others] = found.searches;
  const units = tellingUnits(query ?? '', lexicon);
  const more = await engine.others();
  const joined = async (index: PageIndex): Promise<Hit[]> =>
    mergeParts(await Promise.all(units.map(async ({ text, weight }) => ({ weight, hits: await index.search(text) }))));
  const [agreements, rest] = await Promise.all([joined(engine.agreements), joined(more)]);
  const isArticle = more.ofType('article');
  const wider = [...favour(agreements, engine.isUndertaking, ADVANTAGE), ...putLast(rest, isArticle)];
  const hits = leadBy(found.hits, await narrow(engine, wider, chosen));
  if (hits.length === found.hits.length) return found;
  const parts = units.map(({ text }) => text);
  return { ...found, searches: [...parts, ...others], hits: putLast(hits, isArticle), parts };
}
