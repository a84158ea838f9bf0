import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Reading } from '../choose/eligible.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Voice } from '../voice/speakers.ts';
import { EDGES, type FeatureTeller } from './feature-teller.ts';
import type { GateFeatures } from './gate-model.ts';
import { tellGrammar } from './grammar-features.ts';
import { type Standing, tellWords } from './word-features.ts';
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

/** Tells all features of a sentence: its words, its grammar, and the words whose vectors say where it stands. */
export function tellSentence(sentence: GateSentence, teller: FeatureTeller): void {
  tellWords(sentence.parsed, sentence.standing, teller);
  tellGrammar(sentence, teller);
}

/**
 * All features of a sentence by name, which training learns from: those of `tellWords` and `tellGrammar` as 1, and the
 * means of its words' and verbs' vectors as numbers.
 */
export function sentenceFeatures(sentence: GateSentence, vectors: WordVectors): GateFeatures {
  const features = new Map<string, number>();
  const [words, verbs] = [new Set<string>(), new Set<string>()];
  let before: string = EDGES.start;
  const named = (name: string): void => {
    features.set(name, 1);
  };
  const next = (word: string): void => {
    named(word);
    named(`${before} ${word}`);
    before = word;
  };
  tellSentence(sentence, {
    named,
    valued: (kind, value) => {
      named(`${kind}/${value}`);
    },
    word: next,
    lemma: ({ lemma }, means) => {
      next(lemma);
      if (means) words.add(lemma);
    },
    end: () => {
      named(`${before} ${EDGES.end}`);
    },
    verb: (form, does) => {
      named(`verb/${form}`);
      if (does) verbs.add(form);
    },
    means: ({ lemma }) => words.add(lemma),
  });
  for (const [at, value] of meanOf(words, vectors).entries()) features.set(`meaning/${String(at)}`, value);
  for (const [at, value] of meanOf(verbs, vectors).entries()) features.set(`deed/${String(at)}`, value);
  return features;
}
