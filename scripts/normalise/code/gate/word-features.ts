import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { NAME, plainWord } from '../grammar/plain-word.ts';
import type { Token } from '../grammar/token.ts';
import type { FeatureTeller } from './feature-teller.ts';

/** Where a sentence stands. */
export interface Standing {
  /** Place among the sentences of its article, from 0. */
  place: number;
  /** How many the article has. */
  of: number;
}

/** Lengths are told apart in steps of so many words, up to a longest. */
const STEP = 8;
const LONGEST = 6;
const PARTS = 5;
const OPENING = 3;

/** Tells what the gate looks at: words, pairs of words, forms of verbs, and how the sentence stands. */
export function tellWords({ tokens, sentence }: ParsedSentence, { place, of }: Standing, tell: FeatureTeller): void {
  tell.named('bias');
  tell.valued('kind', sentence.block.kind);
  tellEach(tokens, tell);
  for (const { tag, lower } of tokens) if (tag === 'VERB' || tag === 'AUX') tell.verb(lower);
  if (tokens.some(({ text }) => text === '“' || text === '"')) tell.named('quoted');
  tell.valued('length', String(Math.min(LONGEST, Math.floor(tokens.length / STEP))));
  tell.valued('part', String(Math.floor((place * PARTS) / of)));
  tell.valued('opening', String(Math.min(OPENING, place)));
}

/** Lemmas, with names and numbers each as one word. */
function tellEach(tokens: readonly Token[], tell: FeatureTeller): void {
  let before = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const word = plainWord(token, at);
    if (word === token.lemma) tell.lemma(token);
    else if (word !== NAME || before !== NAME) tell.word(word);
    before = word;
  }
  tell.end();
}
