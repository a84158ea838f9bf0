import type { Veto } from './veto.ts';

/** A question asserts nothing. */
export const question: Veto = {
  id: 'question',
  examples: ['Have the two sides agreed to build the bridge?'],
  applies: ({ parsed }) => parsed.tokens.slice(-2).some(({ text }) => text === '?'),
};
