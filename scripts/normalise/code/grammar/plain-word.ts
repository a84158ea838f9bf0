import { startsCapital } from '../letters.ts';
import type { Token } from './token.ts';

/** What stands for any name and any number: what models learn should be about no country and no person. */
export const NAME = 'Nm';
export const NUMBER = '#';

/**
 * A word as models see it: its lemma, or what stands for a name or a number.
 * @param at its place in the sentence, from 0
 */
export function plainWord({ text, lemma, tag }: Token, at: number): string {
  if (tag === 'NUM' || startsDigit(text)) return NUMBER;
  if (tag === 'PROPN' || (at > 0 && (tag === 'NOUN' || tag === 'ADJ') && startsCapital(text))) return NAME;
  return lemma;
}

function startsDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
