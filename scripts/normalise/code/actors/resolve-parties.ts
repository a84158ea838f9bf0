import type { ReadArticle } from '../../read/article-text.ts';
import type { Clause, Span } from '../clause.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { chooseSide } from './choose-side.ts';
import { headingSides } from './heading-sides.ts';
import { withOwnSubject } from './own-subject.ts';
import { isToldAt } from './is-told-at.ts';
import type { Before, Pair, PartyReading, Side } from './party-reading.ts';
import { phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { readReference } from './read-reference.ts';
import { namedSpeaker, saidHere, type SpeakerSpan, speakerSpan } from './read-speaker.ts';
import { type Reference, sideOfPhrase } from './side-of-phrase.ts';
import { sidedMentions } from './side-surroundings.ts';

/** Finds the parties of one clause after the other, in the order of the text. */
export type PartyResolver = (clause: Clause, pair: readonly string[]) => PartyReading;

/**
 * Makes the resolver of an article: for each clause the country or countries that act, and who is quoted (CODEBOOK,
 * Parties).
 *
 * The undertaker is the party, whoever reports it: the clause's subject, the agent of a passive (`by Ruritania`), the
 * owner of a commitment (`Ruritania's promise`); where nobody is named, the speaker's side for what one side says,
 * else both. The resolver remembers the sentence before, for `they`.
 * @returns a function of a clause and the two countries of its visit; it gives one or both of them, sorted
 */
export function resolveParties(article: ReadArticle, actors: Actors, lexicon: ActorLexicon): PartyResolver {
  const isJointText = article.facts.genre.value === 'joint-statement';
  const headings = headingSides(actors, article.text);
  const namedIn = sidedMentions(actors);
  let before: Before | null = null;
  return (clause, countries) => {
    const pair = pairAt(actors, clause, countries);
    const speaking = speakerSide(clause, pair, before, isJointText, actors, lexicon);
    const reference = readReference({ clause, speaker: speaking, isJointText, pair, before, actors });
    const own = withOwnSubject(clause, actors, article.text);
    const read = sideReader(own, pair, reference, actors, lexicon);
    const side = chooseSide(
      {
        clause: own,
        pair,
        verbs: lexicon.sideVerbs,
        speaking,
        named: namedIn(own, pair),
        acted: actedBefore(before, clause),
        heading: pair.both.find((country) => country === headings[clause.sentence.index]) ?? null,
        text: article.text,
        read,
      },
      lexicon.sideModel,
    );
    before = remember(
      before,
      clause,
      side,
      speaking,
      namesPerson(own, actors) ? read(own.subject) : null,
      article.text,
    );
    return { ...side, speaker: namedSpeaker(clause, speaking, actors) };
  };
}

/** Whether a clause's subject is a person, by name, office or pronoun. */
function namesPerson({ subject, sentence }: Clause, actors: Actors): boolean {
  const encoded = actors.encoded[sentence.index];
  return subject !== null && encoded !== undefined && /«[po]\d|^(?:he|she) /.test(phraseCode(encoded, subject).code);
}

/** The one side that acted in the sentence before. */
const actedBefore = (before: Before | null, { sentence }: Clause): string | null =>
  before?.parties.length === 1 && sentence.index - before.sentence === 1 ? (before.parties[0] ?? null) : null;

function sideReader(
  clause: Clause,
  pair: Pair,
  reference: Reference,
  actors: Actors,
  lexicon: ActorLexicon,
): (span: Span | null) => Side | null {
  const encoded = actors.encoded[clause.sentence.index];
  return (span) => (span && encoded ? sideOfPhrase(phraseCode(encoded, span), pair, reference, actors, lexicon) : null);
}

/** The one side for which the quoted person speaks; null where nobody is quoted, or both speak. */
function speakerSide(
  clause: Clause,
  pair: Pair,
  before: Before | null,
  isJointText: boolean,
  actors: Actors,
  lexicon: ActorLexicon,
): string | null {
  const read = (found: SpeakerSpan | null): string | null => {
    const encoded = found && actors.encoded[found.sentence];
    if (!found || !encoded) return null;
    const reference = readReference({
      clause: { ...clause, subject: found.span },
      speaker: null,
      isJointText,
      pair,
      before,
      actors,
    });
    const side = sideOfPhrase(phraseCode(encoded, found.span), pair, reference, actors, lexicon);
    return onlySide(side);
  };
  return (
    read(speakerSpan(clause, actors)) ??
    (clause.speaker || isFirstPerson(clause, actors) ? read(saidHere(clause, actors)) : null)
  );
}

/** `Varrek said: “We are grateful”` */
function isFirstPerson({ subject, sentence }: Clause, actors: Actors): boolean {
  const encoded = actors.encoded[sentence.index];
  return subject !== null && encoded !== undefined && /^(?:we|i|our|my) /.test(phraseCode(encoded, subject).code);
}

/** The clause's countries, and which is at home, by the visit in whose part of the text it stands. */
function pairAt(actors: Actors, { start }: Clause, countries: readonly string[]): Pair {
  const [first = '', second = ''] = countries.toSorted();
  const fitting = actors.visits.filter(
    (visit) => countries.includes(visit.visitorParty) && countries.includes(visit.host),
  );
  const visit = fitting.find((one) => isToldAt(one, start)) ?? fitting[0];
  return { both: [first, second], visitor: visit?.visitorParty ?? null, host: visit?.host ?? null };
}

const onlySide = (side: Side | null): string | null => (side?.parties.length === 1 ? (side.parties[0] ?? null) : null);

/** What the sentence says as a whole: the parties of all its clauses so far. */
function remember(
  before: Before | null,
  clause: Clause,
  side: Side,
  speaking: string | null,
  named: Side | null,
  text: string,
): Before {
  const sentence = clause.sentence.index;
  const same = before?.sentence === sentence ? before : null;
  const subject = clause.subject ? text.slice(clause.subject.start, clause.subject.end) : '';
  return {
    sentence,
    speaking: speaking ?? same?.speaking ?? null,
    subject: same?.subject ?? onlySide(named),
    parties: [...new Set([...(same?.parties ?? []), ...side.parties])].toSorted(),
    isPlural: /(?:[^s']s|men|people)$/.test(subject) || (same?.isPlural ?? false),
  };
}
