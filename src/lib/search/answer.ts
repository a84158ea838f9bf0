import { isEmpty, type SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import type { Counts, Facets } from './facets.ts';
import { findAgreements, findAll, findAnywhere, findReading, type Found, type Question } from './find.ts';
import { narrow } from './narrow.ts';
import type { Hit } from './page-index.ts';
import { understand, type Reading } from './understand.ts';

/** The answer to a search. */
export interface Answer extends Omit<Found, 'searches'> {
  /** Null where there was no query, only filters. */
  reading: Reading | null;
  /** The words that were searched for in the end. */
  searched: readonly string[];
  /** Numbers beside the filters; asked for after the first results are shown. Null where they are no longer wanted. */
  count: (isLate: () => boolean) => Promise<Counts | null>;
}

/** Reads a query; null where there is none, only filters. */
export async function read({ lexiconFor }: Engine, state: SearchState): Promise<Question | null> {
  if (!state.query) return null;
  const lexicon = await lexiconFor(state.query);
  return { state, lexicon, reading: understand(state.query, lexicon, state.asTyped) };
}

/** The first results of an answer, where they are certain before all of it is known. */
export interface Beginning {
  hits: readonly Hit[];
  searched: readonly string[];
}

/**
 * The beginning of an answer: agreements come first in it, so that where there are enough of them nothing else need be
 * loaded before the first results are shown.
 * @param least so many results are shown first
 * @returns null where the first results cannot be told yet
 */
export async function begin(
  engine: Engine,
  state: SearchState,
  question: Question | null,
  least: number,
): Promise<Beginning | null> {
  if (isEmpty(state) || state.sort) return null;
  if (question && (question.reading.asked.length > 0 || question.reading.doubtful.length > 0)) return null;
  const searched = question?.reading.searches ?? [];
  const hits = await narrow(engine, await findAgreements(engine, question ? searched : [null]), state.chosen);
  return hits.length < least ? null : { hits, searched };
}

/** What the values of filters are counted in: the values that the page offers, or all, where some are chosen. */
export const countedIn = ({ offered, facets }: Engine, { chosen }: SearchState): Promise<Facets> =>
  Object.keys(chosen).length === 0 ? offered() : facets();

/** Answers a search in full: searches, and brings what was found into order. */
export async function answer(engine: Engine, state: SearchState, question: Question | null): Promise<Answer> {
  const { searches, ...found } = await (question ? findReading(engine, question) : findAll(engine, state));
  return {
    ...found,
    hits: state.sort ? (await engine.facets()).inOrder(found.hits, state.sort) : found.hits,
    reading: question?.reading ?? null,
    searched: searches.filter((query) => query !== null),
    count: async (isLate) => {
      const facets = await countedIn(engine, state);
      return facets.count(await findAnywhere(engine, searches), state.chosen, isLate);
    },
  };
}
