import { remembering } from '../../remembering.ts';
import { MOST_NUMBERED, UNNUMBERED } from '../grammar/word-number.ts';
import type { Token } from '../grammar/token.ts';
import { VECTORLESS, type WordNumbers, wordNumbersOf } from '../filters/word-row.ts';
import { interned, lowerCased } from '../interned.ts';
import { startsCapital, startsCapitalised, startsCapitalOrFigure } from '../letters.ts';
import { outlineOf, type PhraseNode } from '../phrase-index.ts';
import type { MatterLexicon, SectorTerm, TopicTerm, Turn } from './matter-lexicon.ts';
import { stemOf } from './stem.ts';
import { type Piece, splitPieces } from './word-key.ts';

/**
 * A written word with all that is known of it wherever it stands. Every stretch asks this of each of its words: it is
 * found out once, and then is a look at the word.
 */
export interface Lexeme extends Piece {
  /** The word that a hyphen joins to it; null without one. */
  next: Lexeme | null;
  /** See `outlineOf`. */
  outline: number;
  /** See `stemOf`. */
  stem: string;
  /** Its stem as a feature of what the clause is about and of the clause: `object/rail`, `clause/rail`. */
  objectFeature: string;
  clauseFeature: string;
  /** Its word vector as it is written, else as it is compared; null where it has none or is a word of grammar. */
  vector: Int8Array | null;
  /** Its number as filters see it, see `WordNumbers`. */
  number: number;
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
  /** Whether it is a term by itself. */
  isTerm: boolean;
  /** Whether it is the longest word of a term with `{country}` in it. */
  countryCue: boolean;
}

type Written = Pick<Token, 'text' | 'textNumber'>;

/** Words as they are written, looked up in a lexicon, each once. */
export interface Lexemes {
  /** The first word of a token, which leads to others where hyphens join it to them; null of a mark. */
  of: (token: Written) => Lexeme | null;
  /** Whether a sector's term may begin with a word and the next; false only where none does. */
  mayOpenTerm: (first: Lexeme, second: Lexeme | undefined) => boolean;
}

/** Looks words up in a lexicon. */
export function lexemesOf(lexicon: Omit<MatterLexicon, 'lexemes'>): Lexemes {
  const pairs = new Uint8Array(PAIRS);
  for (const [first, second] of lexicon.sectors.pairs()) pairs[pairOf(outlineOf(first), outlineOf(second))] = 1;
  return {
    of: rememberedByNumber((written) =>
      splitPieces(written).reduceRight((next: Lexeme | null, piece) => makeLexeme(piece, next, lexicon), null),
    ),
    mayOpenTerm: ({ terms, outline, isTerm }, second) =>
      terms !== null && (isTerm || !second || pairs[pairOf(outline, second.outline)] === 1),
  };
}

/** What is made of words as they are written, each once: found by the number of those that have one. */
function rememberedByNumber<T extends object | null>(make: (written: string) => T): (token: Written) => T {
  const known = new Array<T | undefined>(MOST_NUMBERED);
  const unnumbered = remembering(make);
  return ({ text, textNumber }) => {
    if (textNumber === UNNUMBERED) return unnumbered(text);
    const before = known[textNumber];
    return before === undefined ? (known[textNumber] = make(text)) : before;
  };
}

/** A power of two. */
const PAIRS = 65_536;
const pairOf = (first: number, second: number): number => (first * 37 + second * 11) & (PAIRS - 1);

const MINISTRIES = new Set(['minister', 'ministry', 'department', 'secretary']);

function makeLexeme({ text, key, at }: Piece, next: Lexeme | null, lexicon: Omit<MatterLexicon, 'lexemes'>): Lexeme {
  const { vectors, sectors, topics, turns } = lexicon;
  const grammar = lexicon.function.has(key);
  const terms = sectors.opening(key);
  const stem = stemOf(key);
  return {
    key,
    text,
    at,
    next,
    // What is asked of nearly every word stands together.
    outline: outlineOf(key),
    terms,
    isTerm: terms !== null && terms.values.length > 0,
    turns: turns.opening(key),
    topics: topics.opening(key),
    ministry: MINISTRIES.has(key),
    capital: startsCapital(text),
    countryCue: lexicon.countryCues.has(key),
    deed: lexicon.deeds.get(key) ?? null,
    vector: grammar ? null : (vectors.of.get(lowerCased(text)) ?? vectors.of.get(key) ?? null),
    number: numberOf(text, key, wordNumbersOf(vectors)),
    empty: lexicon.empty.has(key),
    anaphor: lexicon.anaphors.has(key),
    stem,
    objectFeature: interned(`object/${stem}`),
    clauseFeature: interned(`clause/${stem}`),
    proper: /^\p{Lu}\p{L}/u.test(text),
    grammar,
    office: lexicon.offices.has(key),
    carrier: lexicon.carriers.has(key),
    dominant: lexicon.dominant.has(key),
    capitalised: startsCapitalised(text),
    marked: startsCapitalOrFigure(text),
    upperCase: text === text.toUpperCase(),
    participle: /(?:ing|ed)$/.test(text),
  };
}

/** A name is known by its vector where it has one: what `Airbus` builds tells a field. */
function numberOf(text: string, key: string, words: WordNumbers): number {
  if (/^\d/.test(text)) return VECTORLESS.number;
  const unknown = startsCapital(text) ? VECTORLESS.name : VECTORLESS.unknown;
  return words.known(lowerCased(text)) ?? words.known(key) ?? unknown;
}
