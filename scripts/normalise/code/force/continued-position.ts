import type { Token } from '../grammar/token.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';

const POSITION = new Set(['support', 'uphold', 'oppose', 'back', 'adhere', 'abide', 'respect', 'stand']);

const CONTINUING: ReadonlySet<string> = new Set(['continue', 'go', 'keep', 'carry']);

/** “will continue to support”, “will go on backing”. */
export function continuesPosition(tokens: readonly Token[], { head, lemma }: VerbGroup): boolean {
  if (!CONTINUING.has(lemma)) return false;
  const behind = tokens.slice(head + 1, head + 5);
  const goesOn = behind[0]?.lower === 'to' ? lemma === 'continue' : behind.slice(0, 2).some(isGerund);
  return goesOn && behind.some(({ lower, lemma: own }) => POSITION.has(lower) || POSITION.has(own));
}

const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing');
