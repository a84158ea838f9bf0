import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Token } from '../grammar/token.ts';
import { startsCapital } from '../letters.ts';

/** Where a sentence stands. */
export interface Standing {
  /** Place among the sentences of its article, from 0. */
  place: number;
  /** How many the article has. */
  of: number;
}

/** All names are one word to the model, and all numbers: what it learns is about no country and no person. */
const NAME = 'Nm';
const NUMBER = '#';
/** Lengths are told apart in steps of so many words, up to a longest. */
const STEP = 8;
const LONGEST = 6;
const PARTS = 5;
const OPENING = 3;

/**
 * What the gate looks at: words, pairs of words, forms of verbs, and how the sentence stands.
 * @returns names of features, each once
 */
export function wordFeatures({ tokens, sentence }: ParsedSentence, { place, of }: Standing): string[] {
  const words = wordsOf(tokens);
  const found = new Set(['bias', `kind/${sentence.block.kind}`]);
  let before = '^';
  for (const word of words) {
    found.add(word);
    found.add(`${before} ${word}`);
    before = word;
  }
  found.add(`${words.at(-1) ?? ''} $`);
  for (const { tag, lower } of tokens) if (tag === 'VERB' || tag === 'AUX') found.add(`verb/${lower}`);
  if (tokens.some(({ text }) => text === '“' || text === '"')) found.add('quoted');
  found.add(`length/${String(Math.min(LONGEST, Math.floor(tokens.length / STEP)))}`);
  found.add(`part/${String(Math.floor((place * PARTS) / of))}`);
  found.add(`opening/${String(Math.min(OPENING, place))}`);
  return [...found];
}

/** Lemmas, with names and numbers each as one word. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  tokens.forEach((token, at) => {
    const word = wordOf(token, at);
    if (word !== NAME || words.at(-1) !== NAME) words.push(word);
  });
  return words;
}

function wordOf({ text, lemma, tag }: Token, at: number): string {
  if (tag === 'NUM' || /^\d/.test(text)) return NUMBER;
  if (tag === 'PROPN' || (at > 0 && (tag === 'NOUN' || tag === 'ADJ') && startsCapital(text))) return NAME;
  return lemma;
}
