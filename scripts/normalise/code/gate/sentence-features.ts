import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Reading } from '../choose/eligible.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Voice } from '../voice/speakers.ts';
import { grammarFeatures } from './grammar-features.ts';
import { type Standing, wordFeatures } from './word-features.ts';

/** A sentence of an article with all that the gate may look at. */
export interface GateSentence {
  parsed: ParsedSentence;
  /** What each of its verbs says. */
  readings: readonly Reading[];
  voice: Voice;
  context: ArticleContext;
  standing: Standing;
}

/** All features of a sentence, by name. */
export const sentenceFeatures = (sentence: GateSentence): string[] => [
  ...wordFeatures(sentence.parsed, sentence.standing),
  ...grammarFeatures(sentence),
];
