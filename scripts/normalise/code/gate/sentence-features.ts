import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Reading } from '../choose/eligible.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Voice } from '../voice/speakers.ts';
import { EDGES, type FeatureTeller } from './feature-teller.ts';
import { tellGrammar } from './grammar-features.ts';
import { type Standing, tellWords } from './word-features.ts';

/** A sentence of an article with all that the gate may look at. */
export interface GateSentence {
  parsed: ParsedSentence;
  /** What each of its verbs says. */
  readings: readonly Reading[];
  voice: Voice;
  context: ArticleContext;
  standing: Standing;
}

/** Tells all features of a sentence: its words and its grammar. */
export function tellSentence(sentence: GateSentence, teller: FeatureTeller): void {
  tellWords(sentence.parsed, sentence.standing, teller);
  tellGrammar(sentence, teller);
}

/** All features of a sentence by name, which training learns from; see `tellWords` and `tellGrammar`. */
export function sentenceFeatures(sentence: GateSentence): Set<string> {
  const features = new Set<string>();
  let before: string = EDGES.start;
  const named = (name: string): void => {
    features.add(name);
  };
  const word = (own: string): void => {
    named(own);
    named(`${before} ${own}`);
    before = own;
  };
  tellSentence(sentence, {
    named,
    valued: (kind, value) => {
      named(`${kind}/${value}`);
    },
    word,
    lemma: ({ lemma }) => {
      word(lemma);
    },
    end: () => {
      named(`${before} ${EDGES.end}`);
    },
    verb: (form) => {
      named(`verb/${form}`);
    },
  });
  return features;
}
