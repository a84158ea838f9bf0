import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Reading } from '../choose/eligible.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Voice } from '../voice/speakers.ts';
import type { GateFeatures } from './gate-model.ts';
import { grammarFeatures } from './grammar-features.ts';
import { type Standing, wordFeatures } from './word-features.ts';
import { meanOf, type WordVectors } from '../word-vectors.ts';

/** A sentence of an article with all that the gate may look at. */
export interface GateSentence {
  parsed: ParsedSentence;
  /** What each of its verbs says. */
  readings: readonly Reading[];
  voice: Voice;
  context: ArticleContext;
  standing: Standing;
}

/** All features of a sentence: those of `wordFeatures` and `grammarFeatures` as 1, and where its words stand. */
export function sentenceFeatures(sentence: GateSentence, vectors: WordVectors): GateFeatures {
  const { tokens } = sentence.parsed;
  const features = new Map<string, number>();
  for (const name of wordFeatures(sentence.parsed, sentence.standing)) features.set(name, 1);
  for (const name of grammarFeatures(sentence)) features.set(name, 1);
  const words = new Set(tokens.filter(({ tag }) => tag !== 'PROPN').map(({ lemma }) => lemma));
  const verbs = new Set(tokens.filter(({ tag }) => tag === 'VERB').map(({ lower }) => lower));
  for (const [at, value] of meanOf(words, vectors).entries()) features.set(`meaning/${String(at)}`, value);
  for (const [at, value] of meanOf(verbs, vectors).entries()) features.set(`deed/${String(at)}`, value);
  return features;
}
