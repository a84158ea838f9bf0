import type { ActorLexicon } from './actor-lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/** From so many words of towns and counties on an article may be about none but them. */
const LOCAL = 3;

/** Words for states, and for villages, towns and counties, in an article. */
function countWords(sentences: readonly SentenceWords[], { stateWords, localWords }: ActorLexicon): [number, number] {
  let [states, places] = [0, 0];
  for (const { words } of sentences)
    for (const { key } of words) {
      if (stateWords.has(key)) states += 1;
      else if (localWords.has(key)) places += 1;
    }
  return [states, places];
}

/**
 * Whether an article speaks of villages, towns or counties and hardly of states: their presidents visit each other and
 * sign memoranda too.
 *
 * `The president of Ostmark, a village, paid a visit to Nordmark: the villages share a tank.`
 */
export function isAboutPlaces(sentences: readonly SentenceWords[], lexicon: ActorLexicon): boolean {
  const [states, places] = countWords(sentences, lexicon);
  return places >= LOCAL && places > 2 * states;
}
