import type { Speaker } from '../../../../src/schemas/statement.ts';
import type { Clause } from '../clause.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { Mention } from './mention.ts';
import type { Pair } from './party-reading.ts';
import { marked, phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { sideOfMention } from './side-of-mention.ts';
import { sideOfPhrase } from './side-of-phrase.ts';

const NOBODY = { they: null, one: null, we: null };

/**
 * Who is quoted or reported with a clause: name, office and the side they speak for.
 * @example readSpeaker(clause of 'Ambassador Varrek said …') // { name: 'Tomas Varrek', office: 'Ambassador', party: 'ruritania' }
 * @returns null where nobody is, or where the words name nobody
 */
export function readSpeaker(clause: Clause, pair: Pair, actors: Actors, lexicon: ActorLexicon): Speaker | null {
  const encoded = actors.encoded[clause.sentence.index];
  if (!clause.speaker || !encoded) return null;
  const own = clause.speaker.start >= clause.sentence.start && clause.speaker.end <= clause.sentence.end;
  const sentence = own ? encoded : actors.encoded.find((_, index) => holds(actors, index, clause.speaker?.start ?? -1));
  if (!sentence) return null;
  const phrase = phraseCode(sentence, clause.speaker);
  const mention = marked(phrase).find(({ kind }) => kind === 'person') ?? marked(phrase)[0];
  const party = (mention && sideOfMention(mention, pair, actors)) ?? singleSide(sideOfPhrase(phrase, pair, NOBODY, actors, lexicon)?.parties);
  return mention ? named(mention, party, actors) : null;
}

const singleSide = (parties: readonly string[] | undefined): string | null => (parties?.length === 1 ? (parties[0] ?? null) : null);

const holds = (actors: Actors, index: number, place: number): boolean => {
  const sentence = actors.words[index]?.sentence;
  return sentence !== undefined && sentence.start <= place && place < sentence.end;
};

function named(mention: Mention, party: string | null, actors: Actors): Speaker | null {
  const person = mention.person === null ? null : actors.people[mention.person];
  const read = actors.words[mention.sentence];
  const words = read?.words.slice(mention.first, mention.last).map((word) => word.text).join(' ') ?? '';
  return { name: person?.name ?? mention.name ?? words, office: person?.office ?? mention.office?.title ?? null, party };
}
