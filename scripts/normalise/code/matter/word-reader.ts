import type { ReadArticle } from '../../read/article-text.ts';
import type { CountryLexicon } from '../actors/country-lexicon.ts';
import type { Sentence, Span } from '../clause.ts';
import { tokenise } from '../grammar/tokenise.ts';
import { rememberedPerSentence } from '../per-sentence.ts';
import type { Lexemes } from './lexeme.ts';
import { Passage } from './passage.ts';
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

/** Gives the words that stand in a part of the article, with the roles that they have between two countries. */
export type WordReader = (span: Span) => Passage;

/** No prose has a longer sentence: what is longer is a table or rubbish, and tells nothing about a clause. */
const LONGEST = 8_000;

/** So many spans are remembered: clauses that stand together ask for the same ones. */
const SPANS = 64;

/**
 * Reads words, each sentence once however many clauses ask for it.
 * @param pair ids of the two countries that the clauses are between
 * @example `reader({ start: 0, end: 40 })`: words of the sentences there, cut to the span
 */
export function wordReader(pair: readonly string[], sources: WordSources): WordReader {
  const { article, sentences, countries, people, lexemes } = sources;
  const wordsOf = rememberedPerSentence((text, sentence): readonly MatterWord[] =>
    sentence.end - sentence.start > LONGEST
      ? []
      : readMatterWords(text, sentence, tokenise(text, sentence), { countries, pair, people }, lexemes),
  );
  const passageOf = rememberedPerSentence((text, span): Passage => {
    let words: readonly MatterWord[] = [];
    for (let place = firstBehind(sentences, span.start); place < sentences.length; place += 1) {
      const sentence = sentences[place];
      if (!sentence || sentence.start >= span.end) break;
      const own = wordsWithin(span, wordsOf(text, sentence));
      words = words.length === 0 ? own : [...words, ...own];
    }
    return new Passage(words);
  }, SPANS);
  return (span) => passageOf(article.text, span);
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
