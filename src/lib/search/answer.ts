import type { SearchState } from './address.ts';
import { count } from './count.ts';
import type { Engine } from './engine.ts';
import { findAll, findReading, inOrder, type Found } from './find.ts';
import type { Counts } from './pagefind-api.ts';
import { understand, type Reading } from './understand.ts';

/** The answer to a search. */
export interface Answer extends Omit<Found, 'searches'> {
  /** Null where there was no query, only filters. */
  reading: Reading | null;
  /** The words that were searched for in the end. */
  searched: readonly string[];
  /** Numbers beside the filters; asked for after the first results are shown. */
  count: () => Promise<Counts>;
}

/** Answers a search: reads the query, searches, and brings what was found into order. */
export async function answer(engine: Engine, state: SearchState): Promise<Answer> {
  const reading = state.query ? understand(state.query, engine.lexicon, state.asTyped) : null;
  const { searches, ...found } = await (reading ? findReading(engine, reading, state) : findAll(engine, state));
  return {
    ...found,
    hits: await inOrder(engine, found.hits, state),
    reading,
    searched: searches.filter((query) => query !== null),
    count: () => count(engine.pagefind, searches, state.chosen),
  };
}
