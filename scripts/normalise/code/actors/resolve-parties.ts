import type { ReadArticle } from '../../read/article-text.ts';
import type { Clause, Span } from '../clause.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { agentSpan, appositionSpan, isImpersonal, ownerSpan, withNearestSubject } from './agent-phrases.ts';
import type { Before, Pair, PartyReading, Side } from './party-reading.ts';
import { phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { readReference } from './read-reference.ts';
import { namedSpeaker, saidHere, type SpeakerSpan, speakerSpan } from './read-speaker.ts';
import { type Reference, sideOfPhrase } from './side-of-phrase.ts';

/** Finds the parties of one clause after the other, in the order of the text. */
export type PartyResolver = (clause: Clause, pair: readonly string[]) => PartyReading;

/** Reads the side that a stretch of the clause's sentence names. */
type ReadSide = (span: Span | null) => Side | null;

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
  let before: Before | null = null;
  return (clause, countries) => {
    const pair = pairAt(actors, clause, countries);
    const speaking = speakerSide(clause, pair, before, isJointText, actors, lexicon);
    const reference = readReference({ clause, speaker: speaking, isJointText, pair, before, actors });
    const own = withNearestSubject(clause, actors, article.text);
    const side = choose(own, pair, speaking, article.text, sideReader(own, pair, reference, actors, lexicon));
    before = remember(before, clause, side, article.text);
    return { ...side, speaker: namedSpeaker(clause, speaking, actors) };
  };
}

function sideReader(clause: Clause, pair: Pair, reference: Reference, actors: Actors, lexicon: ActorLexicon): ReadSide {
  const encoded = actors.encoded[clause.sentence.index];
  return (span) => (span && encoded ? sideOfPhrase(phraseCode(encoded, span), pair, reference, actors, lexicon) : null);
}

/** The one side for which the quoted person speaks; null where nobody is quoted, or both speak. */
function speakerSide(clause: Clause, pair: Pair, before: Before | null, isJointText: boolean, actors: Actors, lexicon: ActorLexicon): string | null {
  const read = (found: SpeakerSpan | null): string | null => {
    const encoded = found && actors.encoded[found.sentence];
    if (!found || !encoded) return null;
    const reference = readReference({ clause: { ...clause, subject: found.span }, speaker: null, isJointText, pair, before, actors });
    const side = sideOfPhrase(phraseCode(encoded, found.span), pair, reference, actors, lexicon);
    return side?.parties.length === 1 ? (side.parties[0] ?? null) : null;
  };
  return read(speakerSpan(clause, actors)) ?? (clause.speaker ? read(saidHere(clause, actors)) : null);
}

/** The clause's countries, and which is at home, by the visit in whose part of the text it stands. */
function pairAt(actors: Actors, { start }: Clause, countries: readonly string[]): Pair {
  const [first = '', second = ''] = countries.toSorted();
  const fitting = actors.visits.filter((visit) => countries.includes(visit.visitorParty) && countries.includes(visit.host));
  const visit = fitting.find(({ told }) => told !== null && told.start <= start && start < told.end) ?? fitting[0];
  return { both: [first, second], visitor: visit?.visitorParty ?? null, host: visit?.host ?? null };
}

/** What the sentence says as a whole: the parties of all its clauses so far. */
function remember(before: Before | null, clause: Clause, side: Side, text: string): Before {
  const sentence = clause.sentence.index;
  const same = before?.sentence === sentence ? before : null;
  const subject = clause.subject ? text.slice(clause.subject.start, clause.subject.end) : '';
  return {
    sentence,
    parties: [...new Set([...(same?.parties ?? []), ...side.parties])].toSorted(),
    isPlural: /(?:[^s']s|men|people)$/.test(subject) || (same?.isPlural ?? false),
  };
}

/** Which phrase decides, in the order of the codebook's rule. */
function choose(clause: Clause, pair: Pair, speaking: string | null, text: string, read: ReadSide): Side {
  const both = (rule: string): Side => ({ parties: [...pair.both], rule });
  if (clause.action === 'signed') return both('action/signed');
  const agent = clause.construction === 'active' ? null : read(agentSpan(clause, text));
  if (agent) return { ...agent, rule: agent.rule.replace('subject', 'agent') };
  const isImpersonalClause = isImpersonal(clause, text);
  const subject = isImpersonalClause ? null : (read(clause.subject) ?? read(appositionSpan(clause, text)));
  if (subject?.rule === 'subject/we' && clause.action === 'agreed' && !AGREED_WITH.test(text.slice(clause.trigger.start, clause.end))) return both('subject/we-agreed');
  if (subject && clause.construction !== 'passive' && clause.construction !== 'nominal') return subject;
  if (subject && isRecipient(clause, text)) return { parties: otherThan(pair, subject.parties), rule: 'recipient/other-side' };
  const owner = isImpersonalClause ? null : read(ownerSpan(clause));
  if (owner) return { ...owner, rule: owner.rule.replace('subject', 'owner') };
  if (subject && clause.construction === 'nominal') return subject;
  const speaker = clause.action === 'agreed' ? null : read(clause.speaker);
  if (speaker) return { ...speaker, rule: speaker.rule.replace('subject', 'speaker') };
  return speaking !== null && ONE_SIDED.has(clause.action) && clause.subject ? { parties: [speaking], rule: 'speaker/reported' } : both('default/both');
}

/** Actions that a reported subject of no country takes for the side of whoever reports it. */
const ONE_SIDED: ReadonlySet<string> = new Set(['pledged', 'intended', 'urged', 'noted']);

/** `We agreed with them that`: the speaker's side alone. */
const AGREED_WITH = /^\S+(?: \S+)? with\b/;

/** What is promised or given to somebody: the passive's subject receives it. */
const GIVING: ReadonlySet<string> = new Set(['promise', 'offer', 'give', 'assure', 'grant', 'guarantee', 'lend']);

/** `She was promised an answer`: the subject is not the one who promises. */
function isRecipient({ construction, lemma, trigger, end }: Clause, text: string): boolean {
  const behind = text.slice(trigger.end, end).trimStart();
  return construction === 'passive' && GIVING.has(lemma) && /^(?!(?:by|to|in|on|at|for|with|until|that|under|after|during)\b)\p{L}|^\d/u.test(behind);
}

/** The other country where one is given, else both. */
const otherThan = (pair: Pair, parties: readonly string[]): string[] => (parties.length === 1 ? pair.both.filter((country) => country !== parties[0]) : [...pair.both]);
