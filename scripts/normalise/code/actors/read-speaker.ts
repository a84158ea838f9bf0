import type { Speaker } from '../../../../src/schemas/statement.ts';
import type { Clause, Span } from '../clause.ts';
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
  if (!speaker || isFirstPerson(speaker, clause, actors)) return label;
  if (speaker.start >= clause.sentence.start && speaker.end <= clause.sentence.end) return { span: speaker, sentence: clause.sentence.index };
  const own = saidHere(clause, actors);
  if (own) return own;
  const sentence = actors.words.findIndex((read) => read.sentence.start <= speaker.start && speaker.start < read.sentence.end);
  return sentence < 0 ? label : { span: speaker, sentence };
}

const SAID = /(?:says|said|insists|insisted|adds|added|told) (?:the )?«[po](\d+)»|«[po](\d+)» (?:, )?(?:says|said|insists|insisted|adds|added|told)(?= )/;

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
  if (!mention) return null;
  const person = mention.person === null ? null : actors.people[mention.person];
  const words = actors.words[mention.sentence]?.words.slice(mention.first, mention.last).map((word) => word.text).join(' ') ?? '';
  return { name: person?.name ?? mention.name ?? words, office: person?.office ?? mention.office?.title ?? null, party };
}
