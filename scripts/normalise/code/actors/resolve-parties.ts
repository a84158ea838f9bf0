import type { Clause } from '../clause.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { agentSpan, ownerSpan } from './agent-phrases.ts';
import type { ReadArticle } from '../../read/article-text.ts';
import type { Before, Pair, PartyReading, Side } from './party-reading.ts';
import { phraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { readReference } from './read-reference.ts';
import { readSpeaker } from './read-speaker.ts';
import { type Reference, sideOfPhrase } from './side-of-phrase.ts';
import type { Span } from '../clause.ts';

/** Finds the parties of one clause after the other, in the order of the text. */
export type PartyResolver = (clause: Clause, pair: readonly string[]) => PartyReading;

/**
 * Makes the resolver of an article: for each clause the country or countries that act, and who is quoted (CODEBOOK,
 * Parties).
 *
 * The undertaker is the party, whoever reports it: the clause's subject, the agent of a passive (`by Ruritania`), the
 * owner of a commitment (`Ruritania's promise`); where nobody is named, the speaker's side for what one side says,
 * else both. The resolver remembers the clause before, for `they`.
 * @returns a function of a clause and the two countries of its visit; it gives one or both of them, sorted
 */
export function resolveParties(article: ReadArticle, actors: Actors, lexicon: ActorLexicon): PartyResolver {
  const isJointText = article.facts.genre.value === 'joint-statement';
  let before: Before | null = null;
  return (clause, countries) => {
    const reading = readParties(clause, pairAt(actors, clause, countries), before, isJointText, actors, lexicon);
    before = { sentence: clause.sentence.index, parties: reading.parties };
    return reading;
  };
}

function readParties(clause: Clause, pair: Pair, before: Before | null, isJointText: boolean, actors: Actors, lexicon: ActorLexicon): PartyReading {
  const speaker = readSpeaker(clause, pair, actors, lexicon);
  const own = isJointText && speaker === null ? null : (speaker?.party ?? null);
  const reference = readReference(clause, own, isJointText, pair, before, actors);
  const read = (span: Span | null): Side | null => {
    const encoded = actors.encoded[clause.sentence.index];
    return span && encoded ? sideOfPhrase(phraseCode(encoded, span), pair, reference, actors, lexicon) : null;
  };
  return { ...choose(clause, pair, reference, read, actors), speaker };
}

/** The clause's countries, and which is at home, by the visit in whose part of the text it stands. */
function pairAt(actors: Actors, { start }: Clause, countries: readonly string[]): Pair {
  const [first = '', second = ''] = countries.toSorted();
  const fitting = actors.visits.filter((visit) => countries.includes(visit.visitorParty) && countries.includes(visit.host));
  const visit = fitting.find(({ told }) => told !== null && told.start <= start && start < told.end) ?? fitting[0];
  return { both: [first, second], visitor: visit?.visitorParty ?? null, host: visit?.host ?? null };
}

/** What an instrument needs: both sides, whoever is the subject. */
const CONCLUDED: ReadonlySet<string> = new Set(['signed']);

function choose(clause: Clause, pair: Pair, reference: Reference, read: (span: Span | null) => Side | null, actors: Actors): Side {
  const both = (rule: string): Side => ({ parties: [...pair.both], rule });
  if (CONCLUDED.has(clause.action)) return both('action/signed');
  const agent = read(agentSpan(clause, actors));
  if (agent && clause.construction !== 'active') return { ...agent, rule: agent.rule.replace('subject', 'agent') };
  const isActor = clause.construction === 'active' || clause.construction === 'participle' || clause.construction === 'ellipsis';
  const subject = read(clause.subject);
  if (subject && isActor) return subject;
  const owner = read(ownerSpan(clause));
  if (owner) return { ...owner, rule: owner.rule.replace('subject', 'owner') };
  if (clause.construction === 'nominal' && subject) return subject;
  if (clause.speaker && reference.we !== null && clause.action !== 'agreed') return { parties: [reference.we], rule: 'speaker/own-side' };
  return both('default/both');
}
