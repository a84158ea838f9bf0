import type { Veto } from './veto.ts';

const COURTESIES: ReadonlySet<string> = new Set([
  'hospitality',
  'reception',
  'welcome',
  'courtesy',
  'courtesies',
  'hosts',
  'guests',
]);
const GREETING: ReadonlySet<string> = new Set([
  'welcome',
  'greet',
  'receive',
  'thank',
  'invite',
  'express',
  'convey',
  'gratitude',
  'thanks',
  'appreciation',
  'offer',
  'extend',
]);
const VISITING: ReadonlySet<string> = new Set(['visit', 'pay', 'come', 'travel']);
/** How far behind the verb the courtesy is named. */
const REACH = 14;

/** Greetings, thanks for hospitality and invitations (CODEBOOK: “`noted` at most, and may be left out”). */
export const courtesy: Veto = {
  id: 'courtesy',
  examples: [
    'The President thanked his host for the warm hospitality.',
    'The King welcomed the President and his delegation.',
    'The President invited his host to visit the islands.',
  ],
  applies: ({ parsed, predicate, force, lexicon }) => {
    if (force.action !== 'noted' || !GREETING.has(force.lemma)) return false;
    const words = parsed.tokens.slice(predicate.group.head + 1, Math.min(predicate.to, predicate.group.head + REACH));
    if (words.some(({ lower }) => COURTESIES.has(lower))) return true;
    if (force.lemma === 'invite') return words.some(({ lower }) => VISITING.has(lower));
    const object = words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN').slice(0, 1);
    return (
      force.lemma === 'welcome' &&
      force.construction !== 'passive' &&
      object.some(({ lower }) => lexicon.voices.people.has(lower))
    );
  },
};
