import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Token } from '../grammar/token.ts';
import { startsCapital } from '../letters.ts';
import type { FeatureTeller } from './feature-teller.ts';

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

/** Tells what the gate looks at: words, pairs of words, forms of verbs, and how the sentence stands. */
export function tellWords({ tokens, sentence }: ParsedSentence, { place, of }: Standing, tell: FeatureTeller): void {
  tell.named('bias');
  tell.valued('kind', sentence.block.kind);
  tellEach(tokens, tell);
  for (const { tag, lower } of tokens) if (tag === 'VERB' || tag === 'AUX') tell.verb(lower, tag === 'VERB');
  if (tokens.some(({ text }) => text === '“' || text === '"')) tell.named('quoted');
  tell.valued('length', String(Math.min(LONGEST, Math.floor(tokens.length / STEP))));
  tell.valued('part', String(Math.floor((place * PARTS) / of)));
  tell.valued('opening', String(Math.min(OPENING, place)));
}

/** Lemmas, with names and numbers each as one word; a word that is no name means something, be it told as a number. */
function tellEach(tokens: readonly Token[], tell: FeatureTeller): void {
  let before = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const word = wordOf(token, at);
    const means = token.tag !== 'PROPN';
    if (word === token.lemma) tell.lemma(token, means);
    else if (word !== NAME || before !== NAME) tell.word(word);
    if (means && word !== token.lemma) tell.means(token);
    before = word;
  }
  tell.end();
}

function wordOf({ text, lemma, tag }: Token, at: number): string {
  if (tag === 'NUM' || startsDigit(text)) return NUMBER;
  if (tag === 'PROPN' || (at > 0 && (tag === 'NOUN' || tag === 'ADJ') && startsCapital(text))) return NAME;
  return lemma;
}

function startsDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
