import type { ReadArticle } from '../../read/article-text.ts';
import type { CountryLexicon } from '../actors/country-lexicon.ts';
import type { Sentence, Span } from '../clause.ts';
import { tokenise } from '../grammar/tokenise.ts';
import { rememberedPerSentence } from '../per-sentence.ts';
import type { Lexemes } from './lexeme.ts';
import { readMatterWords } from './matter-words.ts';
import type { MatterWord } from './word.ts';
import { wordsWithin } from './words-within.ts';

/** What the words of an article are read with. */
export interface WordSources {
  article: Pick<ReadArticle, 'text' | 'blocks'>;
  /** All sentences of the article, in order. */
  sentences: readonly Sentence[];
  countries: CountryLexicon;
  /** Keys of the words of people's names in the article, see `findPeople`. */
  people: ReadonlySet<string>;
  lexemes: Lexemes;
}

/** The words that stand in a part of the article, with the roles that they have between two countries. */
export type WordReader = (span: Span, pair: readonly string[]) => readonly MatterWord[];

/** No prose has a longer sentence: what is longer is a table or rubbish, and tells nothing about a clause. */
const LONGEST = 8_000;

/** So many spans are remembered: clauses that stand together ask for the same ones. */
const SPANS = 64;

/**
 * Reads words, each sentence once for each pair of countries, however many clauses ask for it.
 * @example `reader({ start: 0, end: 40 }, ['nordhavn', 'ruritania'])`: words of the sentences there, cut to the span
 */
export function wordReader(sources: WordSources): WordReader {
  const readers = new Map<string, ReturnType<typeof readerBetween>>();
  return (span, pair) => {
    const key = pair.join(' ');
    let read = readers.get(key);
    if (!read) readers.set(key, (read = readerBetween(pair, sources)));
    return read(sources.article.text, span);
  };
}

/** @returns a reader that gives one and the same list for a span, so that what is remembered of the list serves again */
function readerBetween(pair: readonly string[], { sentences, countries, people, lexemes }: WordSources) {
  const wordsOf = rememberedPerSentence((text, sentence): readonly MatterWord[] =>
    sentence.end - sentence.start > LONGEST
      ? []
      : readMatterWords(text, sentence, tokenise(text, sentence), { countries, pair, people }, lexemes),
  );
  return rememberedPerSentence((text, span): readonly MatterWord[] => {
    let words: readonly MatterWord[] = [];
    for (let place = firstBehind(sentences, span.start); place < sentences.length; place += 1) {
      const sentence = sentences[place];
      if (!sentence || sentence.start >= span.end) break;
      const own = wordsWithin(span, wordsOf(text, sentence));
      words = words.length === 0 ? own : [...words, ...own];
    }
    return words;
  }, SPANS);
}

/** Place of the first sentence that ends behind an offset. */
function firstBehind(sentences: readonly Sentence[], offset: number): number {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
