import type { ActorLexicon } from './actor-lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/** From so many words of towns or firms on, an article may be about none but them. */
const ENOUGH = 3;

/** How many words speak of villages and towns, of firms, of sport, and of states. */
export interface Talk {
  local: number;
  business: number;
  sport: number;
  state: number;
}

/** What each word speaks of, by its key. */
export type TalkWords = ReadonlyMap<string, Readonly<Talk>>;

/** Prepares the lists for looking a word up once. */
export function indexTalk(lists: Readonly<Record<keyof Talk, ReadonlySet<string>>>): TalkWords {
  const all = [...lists.local, ...lists.business, ...lists.sport, ...lists.state];
  const one = (list: ReadonlySet<string>, word: string): number => (list.has(word) ? 1 : 0);
  return new Map(
    all.map((word) => [
      word,
      {
        local: one(lists.local, word),
        business: one(lists.business, word),
        sport: one(lists.sport, word),
        state: one(lists.state, word),
      },
    ]),
  );
}

/** Counts the words of an article by what they speak of. */
export function countTalk(sentences: readonly SentenceWords[], { talkWords }: ActorLexicon): Talk {
  const talk = { local: 0, business: 0, sport: 0, state: 0 };
  for (const { words } of sentences)
    for (const { key } of words) {
      const said = talkWords.get(key);
      if (!said) continue;
      talk.local += said.local;
      talk.business += said.business;
      talk.sport += said.sport;
      talk.state += said.state;
    }
  return talk;
}

/**
 * Whether an article speaks of villages, towns or counties and hardly of states: their presidents visit each other and
 * sign memoranda too.
 *
 * `The president of Ostmark, a village, paid a visit to Nordmark: the villages share a tank.`
 */
export const isAboutPlaces = ({ local, state }: Talk): boolean => local >= ENOUGH && local > 2 * state;

/** Whether an article speaks of firms and hardly of states: `the company's shareholders agreed to the takeover`. */
export const isAboutFirms = ({ business, state }: Talk): boolean => business >= ENOUGH && business > 2 * state;

/** From so many words of sport on, more than of states, an article is about a match: `the visitors’ striker scored`. */
const MATCH = 5;
export const isAboutSport = ({ sport, state }: Talk): boolean => sport >= MATCH && sport > state;

/** Whether an article speaks of states rather than of firms and places: `the embassy`, `both governments`, `the treaty`. */
export const isAboutStates = ({ local, business, sport, state }: Talk): boolean =>
  state >= ENOUGH && state > local + business + sport;
