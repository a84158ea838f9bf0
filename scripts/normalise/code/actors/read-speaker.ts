import type { Speaker } from '../../../../src/schemas/statement.ts';
import type { Clause, Span } from '../clause.ts';
import type { Mention } from './mention.ts';
import { marked, phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';

/** Where a speaker is named. */
export interface SpeakerSpan {
  span: Span;
  /** Index of the sentence that names the speaker; a quotation may run on over several. */
  sentence: number;
}

/**
 * The words that name who is quoted or reported with a clause; where the clause has none, the label of the passage
 * (`Minister Varrek: …`).
 */
export function speakerSpan(clause: Clause, actors: Actors): SpeakerSpan | null {
  const { speaker } = clause;
  const label = actors.labels[clause.sentence.index] ?? null;
  if (!speaker || isFirstPerson(speaker, clause, actors) || (label && namesNobody(speaker, clause, actors)))
    return label;
  if (speaker.start >= clause.sentence.start && speaker.end <= clause.sentence.end)
    return { span: speaker, sentence: clause.sentence.index };
  const own = saidHere(clause, actors);
  if (own) return own;
  const sentence = sentenceNear(clause.sentence.index, speaker.start, actors);
  return sentence === null ? label : { span: speaker, sentence };
}

/** `A: We remain`: the letter of an answer names nobody. */
function namesNobody(speaker: Span, { sentence }: Clause, actors: Actors): boolean {
  const encoded = actors.encoded[sentence.index];
  return encoded !== undefined && marked(phraseCode(encoded, speaker)).every(({ kind }) => kind === 'name');
}

/** How many sentences away a quotation's speaker may be named. */
const REACH = 12;

/** The sentence that holds a place, within reach of another. */
function sentenceNear(index: number, place: number, actors: Actors): number | null {
  for (let near = Math.max(0, index - REACH); near <= index + REACH; near += 1) {
    const sentence = actors.words[near]?.sentence;
    if (sentence && sentence.start <= place && place < sentence.end) return near;
  }
  return null;
}

const SAID =
  /(?:says|said|insists|insisted|adds|added|told) (?:the )?«[po](\d+)»|«[po](\d+)» (?:, )?(?:says|said|insists|insisted|adds|added|told)(?= )/;

/** `…, insists Tomas Varrek`: the speaker named in the clause's own sentence. */
export function saidHere(clause: Clause, actors: Actors): SpeakerSpan | null {
  const encoded = actors.encoded[clause.sentence.index];
  const match = encoded && SAID.exec(encoded.code);
  const mention = match && encoded.mentions[Number(match[1] ?? match[2])];
  return mention ? { span: { start: mention.start, end: mention.end }, sentence: clause.sentence.index } : null;
}

/** `I said that`: the speaker names nobody. */
function isFirstPerson(speaker: Span, clause: Clause, actors: Actors): boolean {
  const first = actors.words[clause.sentence.index]?.words.find((word) => word.start >= speaker.start);
  return first !== undefined && first.end <= speaker.end && /^(?:i|we)$/.test(first.key);
}

/**
 * Who is quoted, as the record has it: name, office and side.
 * @param party the side they speak for, as resolved
 * @returns null where nobody is named
 */
export function namedSpeaker(clause: Clause, party: string | null, actors: Actors): Speaker | null {
  const found = speakerSpan(clause, actors);
  const encoded = found && actors.encoded[found.sentence];
  if (!found || !encoded) return null;
  const mentions = marked(phraseCode(encoded, found.span));
  const mention = mentions.find(({ kind }) => kind === 'person') ?? mentions[0];
  if (!mention || mention.kind === 'country' || mention.kind === 'demonym') return null;
  const person = mention.person === null ? undefined : actors.people[mention.person];
  if (person) return { name: person.name, office: person.office, party };
  return { name: mention.name ?? wordsOf(mention, actors), office: mention.office?.title ?? null, party };
}

function wordsOf({ sentence, first, last }: Mention, actors: Actors): string {
  const words = actors.words[sentence]?.words.slice(first, last) ?? [];
  return words.map((word) => word.text).join(' ');
}
