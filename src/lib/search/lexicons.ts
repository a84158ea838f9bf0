import { mayCall } from './understand.ts';
import { toLexicon, type Lexicon, type Name, type Vocabulary } from './vocabulary.ts';

/** What queries are read with. */
export interface Lexicons {
  /** All that a query needs to be read. The names of visits and people are loaded for the first query that may ask for one. */
  lexiconFor: (query: string) => Promise<Lexicon>;
}

/**
 * Loads what queries are read with.
 * @param vocabulary address of the codebook's names and the record's words
 * @param names address of the names of visits and people
 */
export async function loadLexicons(vocabulary: string, names: string): Promise<Lexicons> {
  const known = (await (await fetch(vocabulary)).json()) as Vocabulary;
  const small = toLexicon(known);
  let whole: Promise<Lexicon> | undefined;
  const load = async (): Promise<Lexicon> => toLexicon(known, (await (await fetch(names)).json()) as Name[]);
  return { lexiconFor: async (query) => (mayCall(query, small) ? (whole ??= load()) : small) };
}
