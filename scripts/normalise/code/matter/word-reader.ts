import type { ReadArticle } from '../../read/article-text.ts';
import type { CountryLexicon } from '../actors/country-lexicon.ts';
import type { Sentence, Span } from '../clause.ts';
import { tokenise } from '../grammar/tokenise.ts';
import { type MatterWord, readMatterWords } from './matter-word.ts';

/** What the words of an article are read with. */
export interface WordSources {
  article: Pick<ReadArticle, 'text' | 'blocks'>;
  /** All sentences of the article, in order. */
  sentences: readonly Sentence[];
  countries: CountryLexicon;
  /** Keys of the words of people's names in the article, see `findPeople`. */
  people: ReadonlySet<string>;
}

/** The words that stand in a part of the article, with the roles that they have between two countries. */
export type WordReader = (span: Span, pair: readonly string[]) => MatterWord[];

/** No prose has a longer sentence: what is longer is a table or rubbish, and tells nothing about a clause. */
const LONGEST = 8_000;

/**
 * Reads words, each sentence once for each pair of countries, however many clauses ask for it.
 * @example `reader({ start: 0, end: 40 }, ['nordhavn', 'ruritania'])`: words of the sentences there, cut to the span
 */
export function wordReader({ article, sentences, countries, people }: WordSources): WordReader {
  const read = new Map<string, MatterWord[]>();
  const wordsOf = (sentence: Sentence, pair: readonly string[]): MatterWord[] => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const key = `${sentence.start} ${pair.join(' ')}`;
    let words = read.get(key);
    if (!words) {
      words = readMatterWords(article.text, sentence, tokenise(article.text, sentence), { countries, pair, people });
      read.set(key, words);
    }
    return words;
  };
  return (span, pair) => {
    const words: MatterWord[] = [];
    for (let place = firstBehind(sentences, span.start); place < sentences.length; place += 1) {
      const sentence = sentences[place];
      if (!sentence || sentence.start >= span.end) break;
      for (const word of wordsOf(sentence, pair))
        if (word.start >= span.start && word.end <= span.end) words.push(word);
    }
    return words;
  };
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
