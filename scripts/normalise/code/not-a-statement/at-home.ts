import type { Veto } from './veto.ts';

/** Those at home to whom promises are made that are none to the other side. */
const AT_HOME: ReadonlySet<string> = new Set(['voters', 'electorate', 'supporters', 'constituents', 'taxpayers']);
/** How far behind the verb the listener stands: “promised her voters”. */
const REACH = 5;
/** How many words of a promise may name those at home: “to protect small farmers at home”. */
const CLAUSE = 12;

/** What is promised at home. */
export const atHome: Veto = {
  id: 'at-home',
  examples: [
    'The Government promised voters lower taxes.',
    'The Prime Minister told her voters that pensions will rise.',
    'The Government pledged to protect small farmers at home.',
  ],
  applies: ({ parsed, predicate }) => {
    const verb = predicate.role === 'complement' && predicate.parent ? predicate.parent : predicate;
    const words = parsed.tokens.slice(verb.group.head + 1, verb.group.head + REACH);
    const behind = parsed.tokens.slice(verb.group.head + 1, Math.min(predicate.to, verb.group.head + CLAUSE));
    const domestic = behind.some(({ lower }, place) => lower === 'home' && behind[place - 1]?.lower === 'at');
    return domestic || words.some(({ lower }) => AT_HOME.has(lower));
  },
};
