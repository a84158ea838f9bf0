import { remembering, rememberingFew } from '../../remembering.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { QUICK } from './pattern-anchors.ts';
import type { VisitPattern } from './visit-patterns.ts';

/** Finds the patterns that may fit a sentence: those whose kinds of mark and whose words it has. */
export type PatternFilter = (encoded: EncodedSentence) => readonly VisitPattern[];

/** More tests do not fit into the bits of a number. */
const MOST = 30;

/**
 * Prepares the tests that come before the patterns. Which words pass which test is remembered word by word, so that a
 * sentence is looked up and not searched; tests that span several words are tried on the sentence.
 */
export const patternFilter = rememberingFew((patterns: readonly VisitPattern[]): PatternFilter => {
  const anchors = [...new Set(patterns.flatMap(({ anchor }) => anchor ?? []))];
  const [byWord, bySentence] = [anchors.filter(isOfOneWord), anchors.filter((anchor) => !isOfOneWord(anchor))];
  const tests = [QUICK, ...byWord];
  if (tests.length > MOST) throw new Error(`expected at most ${String(MOST)} tests of words`);
  const bitsIn = (text: string): number =>
    tests.reduce((bits, test, at) => (test.test(text) ? bits | (1 << at) : bits), 0);
  const first = remembering((token) => bitsIn(`${token} `));
  const further = remembering((token) => bitsIn(` ${token} `));
  const bitOf = new Map(byWord.map((anchor, at) => [anchor, 1 << (at + 1)] as const));
  return ({ code, tokens }) => {
    let bits = 0;
    for (const [at, token] of tokens.entries()) bits |= at === 0 ? first(token) : further(token);
    if ((bits & 1) === 0) return [];
    const told = new Set(bySentence.filter((anchor) => anchor.test(code)));
    const kinds = new Set(KINDS.filter((kind) => code.includes(`«${kind}`)));
    return patterns.filter(
      ({ needs, anchor }) =>
        (needs.length === 0 || needs.some((kind) => kinds.has(kind))) &&
        (anchor === null || (bits & (bitOf.get(anchor) ?? 0)) !== 0 || told.has(anchor)),
    );
  };
});

/** The kinds of mark, see `encodeSentence`. */
const KINDS = ['c', 'd', 's', 'p', 'o', 'n'];

/** Whether what an expression finds lies within one word, with the blanks beside it. */
const isOfOneWord = ({ source }: RegExp): boolean => !/\S \S|[.\\][^b]|\[/.test(source);
