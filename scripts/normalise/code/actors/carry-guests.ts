import type { EncodedSentence } from './encode-sentence.ts';
import type { Mention } from './mention.ts';
import type { VisitEvent } from './visit-events.ts';

/** How many sentences back a pronoun finds the visitor; in the head of a part of the text, any. */
const REACH = 8;
const IN_HEAD = 'arrival/where';

/** Wordings whose guest is their subject. */
const BY_SUBJECT = /^(?:going(?!\/we)|leaving|homecoming|visit\/to|arrival\/where)/;

/** `«n0» then she …`: a pronoun as subject, and nobody named before it. */
const PRONOUN = /^(?:[^ «»]{1,20} |«[scdn]\d+» (?:, )?){0,5}(?:he|she) /;

/**
 * Lets `he` and `she` who go on be the guest last named: `She then flew to Ruritania`.
 * @param events in the order of the text
 * @returns the events, those of a pronoun with the guest before
 */
export function carryGuests(events: readonly VisitEvent[], encoded: readonly EncodedSentence[]): VisitEvent[] {
  let last: { guest: Mention; sentence: number } | null = null;
  return events.map((event) => {
    const { guest, sentence, pattern } = event;
    if (guest?.kind === 'person') {
      last = { guest, sentence };
      return event;
    }
    const isPronoun = guest === null && BY_SUBJECT.test(pattern) && PRONOUN.test(encoded[sentence]?.code ?? '');
    return isPronoun && last !== null && (sentence - last.sentence <= REACH || pattern === IN_HEAD)
      ? { ...event, guest: last.guest }
      : event;
  });
}
