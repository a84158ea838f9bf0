import type { Token } from '../grammar/token.ts';
import type { Veto } from './veto.ts';

const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we']);
const MANNERS: ReadonlySet<string> = new Set(
  'brief frank honest candid blunt short quick clear direct fair precise modest careful delighted happy glad pleased back'.split(
    ' ',
  ),
);

/** What a speaker says of the own speech: “I must admit that …”, “I will be brief”. */
export const discourse: Veto = {
  id: 'discourse',
  examples: ['I will be brief.', 'I must say that the soup was cold.', 'We shall come to that in a moment.'],
  applies: ({ parsed: { tokens }, predicate: { group, subject }, force, lexicon }) => {
    if (group.modal === null || group.passive || !/^(?:will|should)\//.test(force.rule)) return false;
    if (!SPEAKERS.has(tokens[subject?.from ?? -1]?.lower ?? '')) return false;
    return group.copula ? isManner(tokens[group.head + 1]) : lexicon.voices.discourse.has(group.lemma);
  },
};

const isManner = (token: Token | undefined): boolean => MANNERS.has(token?.lower ?? '');
