import { remembering, rememberingFew } from '../../remembering.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { QUICK } from './pattern-anchors.ts';
import type { VisitPattern } from './visit-patterns.ts';

/** Finds the patterns that may fit a sentence: those whose kinds of mark and whose words it has. */
export type PatternFilter = (encoded: EncodedSentence) => readonly VisitPattern[];

/** More tests do not fit into the bits of a number. */
const MOST = 31;

/** A pattern, and what a sentence must have: one of some kinds of mark, one of some words, and what a test finds; as bits. */
interface Prepared {
  pattern: VisitPattern;
  kinds: number;
  words: number;
  told: number;
}

/**
 * Prepares the tests that come before the patterns. Which words pass which test is remembered word by word, so that a
 * sentence is looked up and not searched; tests that span several words are tried on the sentence.
 */
export const patternFilter = rememberingFew((patterns: readonly VisitPattern[]): PatternFilter => {
  const anchors = [...new Map(patterns.flatMap(({ anchor }) => (anchor ? [[anchor.source, anchor]] : []))).values()];
  const ofWords = [QUICK, ...anchors.filter(isOfOneWord)];
  const ofSentence = anchors.filter((anchor) => !isOfOneWord(anchor));
  if (Math.max(ofWords.length, ofSentence.length) > MOST) throw new Error(`expected at most ${String(MOST)} tests`);
  const prepared = patterns.map((pattern): Prepared => ({
    pattern,
    kinds: pattern.needs.reduce((bits, kind) => bits | bitOfKind(kind.charCodeAt(0)), 0) || ANY,
    words: bitIn(ofWords, pattern.anchor) || ANY,
    told: bitIn(ofSentence, pattern.anchor) || ANY,
  }));
  const first = remembering((token) => bitsIn(ofWords, `${token} `));
  const further = remembering((token) => bitsIn(ofWords, ` ${token} `));
  return ({ code, tokens }) => {
    let words = 0;
    let kinds = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] ?? '';
      if (token.startsWith('«')) kinds |= bitOfKind(token.charCodeAt(1));
      else words |= at === 0 ? first(token) : further(token);
    }
    if ((words & 1) === 0) return [];
    const told = bitsIn(ofSentence, code);
    const fits = (one: Prepared): boolean => has(kinds, one.kinds) && has(words, one.words) && has(told, one.told);
    return prepared.filter(fits).map(({ pattern }) => pattern);
  };
});

/** Stands for no condition. */
const ANY = -1;

const has = (bits: number, wanted: number): boolean => wanted === ANY || (bits & wanted) !== 0;

/** The tests that a text passes, as bits. */
function bitsIn(tests: readonly RegExp[], text: string): number {
  let bits = 0;
  for (const [at, test] of tests.entries()) if (test.test(text)) bits |= 1 << at;
  return bits;
}

/** The bit of a test; 0 where it is not among the tests. */
function bitIn(tests: readonly RegExp[], test: RegExp | null): number {
  const place = tests.findIndex(({ source }) => source === test?.source);
  return place < 0 ? 0 : 1 << place;
}

/** The bit of a kind of mark, see `encodeSentence`. @param letter its code */
const bitOfKind = (letter: number): number => 1 << (letter - FIRST_LETTER);
const FIRST_LETTER = 97;

/** Whether what an expression finds lies within one word, with the blanks beside it. */
const isOfOneWord = ({ source }: RegExp): boolean => !/\S \S|[.\\][^b]|\[/.test(source);
