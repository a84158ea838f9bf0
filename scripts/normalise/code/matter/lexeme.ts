import { remembering } from '../../remembering.ts';
import { lowerCased } from '../interned.ts';
import { startsCapital, startsCapitalised, startsCapitalOrFigure } from '../letters.ts';
import type { PhraseNode } from '../phrase-index.ts';
import type { MatterLexicon, SectorTerm, TopicTerm, Turn } from './matter-lexicon.ts';
import { stemOf } from './stem.ts';
import { type Piece, splitPieces } from './word-key.ts';

/**
 * A written word with all that is known of it wherever it stands. Every stretch asks this of each of its words: it is
 * found out once, and then is a look at the word.
 */
export interface Lexeme extends Piece {
  /** See `stemOf`. */
  stem: string;
  /** Its word vector as it is written, else as it is compared; null where it has none or is a word of grammar. */
  vector: Int8Array | null;
  /** Starts with a capital; `capitalised` with one and a small letter, `proper` with one and any other letter. */
  capital: boolean;
  capitalised: boolean;
  proper: boolean;
  /** Starts with a capital or a figure. */
  marked: boolean;
  /** Has no small letter. */
  upperCase: boolean;
  /** Ends in `-ing` or `-ed`. */
  participle: boolean;
  /** Whether it is on the list of that name. */
  empty: boolean;
  grammar: boolean;
  office: boolean;
  /** Stands before or behind the name of an office's field. */
  ministry: boolean;
  carrier: boolean;
  anaphor: boolean;
  dominant: boolean;
  /** What it tells of a sector where it is a verb. */
  deed: SectorTerm | null;
  /** How the phrases of these indexes go on that begin with it; null where none does. */
  terms: PhraseNode<SectorTerm> | null;
  topics: PhraseNode<TopicTerm> | null;
  turns: PhraseNode<Turn> | null;
  /** Whether it is the longest word of a term with `{country}` in it. */
  countryCue: boolean;
}

/** Gives the words of a token as it is written: one, or those between its hyphens; none of a mark. */
export type Lexemes = (written: string) => readonly Lexeme[];

/** Looks words up in a lexicon, each once. */
export const lexemesOf = (lexicon: Omit<MatterLexicon, 'lexemes'>): Lexemes =>
  remembering((written) => splitPieces(written).map((piece) => makeLexeme(piece, lexicon)));

const MINISTRIES = new Set(['minister', 'ministry', 'department', 'secretary']);

function makeLexeme({ text, key, at }: Piece, lexicon: Omit<MatterLexicon, 'lexemes'>): Lexeme {
  const { vectors, sectors, topics, turns } = lexicon;
  const grammar = lexicon.function.has(key);
  return {
    text,
    key,
    at,
    stem: stemOf(key),
    vector: grammar ? null : (vectors.of.get(lowerCased(text)) ?? vectors.of.get(key) ?? null),
    capital: startsCapital(text),
    capitalised: startsCapitalised(text),
    proper: /^\p{Lu}\p{L}/u.test(text),
    marked: startsCapitalOrFigure(text),
    upperCase: text === text.toUpperCase(),
    participle: /(?:ing|ed)$/.test(text),
    empty: lexicon.empty.has(key),
    grammar,
    office: lexicon.offices.has(key),
    ministry: MINISTRIES.has(key),
    carrier: lexicon.carriers.has(key),
    anaphor: lexicon.anaphors.has(key),
    dominant: lexicon.dominant.has(key),
    deed: lexicon.deeds.get(key) ?? null,
    terms: sectors.opening(key),
    topics: topics.opening(key),
    turns: turns.opening(key),
    countryCue: lexicon.countryCues.has(key),
  };
}
