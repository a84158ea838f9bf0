import type { Span } from '../clause.ts';
import { lemmaNumberOf, textNumberOf } from './word-number.ts';
import { taggedSentences } from './tagged-sentences.ts';
import { type TaggedWord, tagWords } from './tagger.ts';
import type { PartOfSpeech, Token } from './token.ts';

/**
 * Stands between sentences that are tagged together. The patterns by which the tagger chooses among tags end at a line break
 * as they do at the end of a text, so each sentence is tagged as if it stood alone.
 */
const BREAK = '\n';

/**
 * The words of one sentence, tagged; a sentence of the same text is tagged once. Line breaks, which the tagger takes for
 * words, are left out.
 * @param text the article's stored text
 * @param sentence where the sentence stands in it
 * @example tokenise('They agreed.', { start: 0, end: 12 }) // They/PRON agreed/VERB ./PUNCT
 */
export function tokenise(text: string, sentence: Span): readonly Token[] {
  const known = taggedSentences.get(text, sentence);
  if (known) return known;
  const { start, end } = sentence;
  return taggedSentences.keep(text, sentence, readSentence(text, sentence, tagWords(text.slice(start, end)), 0).tokens);
}

/**
 * Tags sentences together, so that `tokenise` need not tag them one by one, which takes longer; those that are tagged are left
 * as they are.
 * @param all sentences in the order of the text, without white space at their ends
 */
export function tokeniseTogether(text: string, all: readonly Span[]): void {
  const sentences = all.filter((sentence) => !taggedSentences.get(text, sentence));
  if (sentences.length === 0) return;
  const words = tagWords(sentences.map(({ start, end }) => text.slice(start, end)).join(BREAK));
  let from = 0;
  for (const sentence of sentences) {
    const { tokens, behind } = readSentence(text, sentence, words, from);
    taggedSentences.keep(text, sentence, tokens);
    from = behind;
  }
}

/**
 * Finds the words of a sentence in the text.
 * @param words of several sentences with breaks between them
 * @param first place of the sentence's first word
 * @returns the tokens, and the place of the next sentence's first word
 */
function readSentence(
  text: string,
  { start, end }: Span,
  words: readonly TaggedWord[],
  first: number,
): { tokens: Token[]; behind: number } {
  const tokens: Token[] = [];
  let from = start;
  for (let place = first; place < words.length; place += 1) {
    const word = words[place];
    if (!word) break;
    const { text: own, blank } = word;
    const at = placeOf(text, own, from);
    const missing = at < 0 || at + own.length > end;
    if (missing && blank) return { tokens, behind: place + 1 };
    if (missing) continue;
    from = at + own.length;
    if (!blank) addToken(tokens, word, at);
  }
  return { tokens, behind: words.length };
}

/** Where a word stands: mostly right there, or behind a blank. */
function placeOf(text: string, word: string, from: number): number {
  const at = text.charCodeAt(from) === BLANK ? from + 1 : from;
  return text.startsWith(word, at) ? at : text.indexOf(word, from);
}

const BLANK = ' '.charCodeAt(0);

function addToken(
  tokens: Token[],
  { text, textNumber, lower, lemma, lemmaNumber, tag, contracted }: TaggedWord,
  start: number,
): void {
  const token: Token = { text, textNumber, lower, lemma, lemmaNumber, tag, start, end: start + text.length };
  if (contracted) tokens.push(...splitContraction(token));
  else tokens.push(token);
}

function splitContraction(token: Token): Token[] {
  const mark = token.lower.indexOf("'");
  const part = (from: number, to: number, tag: PartOfSpeech): Token => ({
    text: token.text.slice(from, to),
    textNumber: textNumberOf(token.text.slice(from, to)),
    lower: token.lower.slice(from, to),
    lemma: token.lower.slice(from, to),
    lemmaNumber: lemmaNumberOf(token.lower.slice(from, to)),
    tag,
    start: token.start + from,
    end: token.start + to,
  });
  return [part(0, mark, 'PRON'), part(mark, token.text.length, 'AUX')];
}
