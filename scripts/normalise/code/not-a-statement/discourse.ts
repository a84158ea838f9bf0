import type { Token } from '../grammar/token.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
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
    if (group.copula) return isManner(tokens[group.head + 1]);
    return lexicon.voices.discourse.has(group.lemma) || comesTo(tokens, group);
  },
};

const isManner = (token: Token | undefined): boolean => MANNERS.has(token?.lower ?? '');

const COMING: ReadonlySet<string> = new Set(['come', 'turn', 'return']);
const POINTING: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those', 'it']);

/** “We shall come to that in a moment”, but not “We will return the statues”. */
const comesTo = (tokens: readonly Token[], { head, lemma }: VerbGroup): boolean =>
  COMING.has(lemma) && tokens[head + 1]?.lower === 'to' && POINTING.has(tokens[head + 2]?.lower ?? '');
