import { byFirmness } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { partyInText } from '../../../src/lib/wording/parties.ts';
import { mergeAgreements, type OwnAgreement } from './agreements.ts';
import { visitBrief } from './brief/visit-brief.ts';
import { instrumentCounts } from './counts.ts';
import { courses, inOrder, laterEvidence, withLineage } from './courses.ts';
import type { LinkedStatement } from './linked.ts';
import { groupBy, sortedBy } from './sort.ts';
import { topicRecord } from './topic-records.ts';
import { type VisitFacts, visitRecord } from './visit-records.ts';

/** The records of one pair of countries. Pairs do not touch each other, so each can be linked alone. */
export interface PairRecords {
  visits: Visit[];
  agreements: Agreement[];
  topics: Topic[];
}

/**
 * Links one pair: merges each visit's statements, follows each matter over the visits, and writes what opens the pages.
 * @param facts the pair's visits
 * @param statements the pair's statements, in the order of article and place
 */
export function linkPair(facts: readonly VisitFacts[], statements: readonly LinkedStatement[], shortName: (article: string) => string, codebook: Codebook): PairRecords {
  const partyName = (party: string): string => partyInText(party, codebook);
  const ordered = inOrder(facts.map((visit) => ({ ...visit, dates: visit.dates.value, facts: visit }))).map(({ facts: visit }) => visit);
  const byVisit = groupBy(statements, ({ visit }) => visit ?? '');
  const counts = new Map(ordered.map(({ id }) => [id, instrumentCounts((byVisit.get(id) ?? []).filter(({ role }) => role === 'report'))]));
  const reportsOf = ({ sources }: VisitFacts): string[] => sources.filter(({ role }) => role === 'report').map(({ article }) => article);
  const own = ordered.flatMap((visit) =>
    mergeAgreements({ id: visit.id, pair: visit.pair, reports: reportsOf(visit), counts: counts.get(visit.id) ?? [], shortName, partyName }, byVisit.get(visit.id) ?? []),
  );
  const course = courses(ordered.map(({ id, pair, dates }) => ({ id, pair, dates: dates.value })), own, wordingIn(statements));
  const agreements = own.map((agreement) => traced(agreement, course, statements, ordered));
  const byTopic = groupBy(agreements, ({ topic }) => topic);
  const topics = [...groupBy(statements, ({ topic }) => topic)].map(([topic, group]) => topicRecord(group, byTopic.get(topic) ?? [], course.get(topic) ?? [], codebook));
  const visits = ordered.map((visit, at) => {
    const ownAgreements = agreements.filter((agreement) => agreement.visit === visit.id);
    const ownCounts = counts.get(visit.id) ?? [];
    const [previous, next] = [ordered[at - 1]?.id ?? null, ordered[at + 1]?.id ?? null];
    const brief = visitBrief({ agreements: ownAgreements, counts: ownCounts, reports: reportsOf(visit), shortName, hasPrevious: previous !== null, statements: (byVisit.get(visit.id) ?? []).filter(({ role }) => role === 'report').length });
    return visitRecord(visit, { agreements: ownAgreements, counts: ownCounts, previous, next, brief, partyName });
  });
  return { visits, agreements: sortedBy(agreements, ({ id }) => id), topics: sortedBy(topics, ({ id }) => id) };
}

/** The quotation that stands for an agreement: the first of its firmest, from the first source that has it. */
const wordingIn = (statements: readonly LinkedStatement[]): ((agreement: OwnAgreement) => { id: string; quote: string }) => {
  const byId = new Map(statements.map(({ record }) => [record.id, record]));
  return ({ sources }) => {
    const all = sources.flatMap((source) => source.statements.flatMap((id) => byId.get(id) ?? []));
    const [first] = [...all].sort((a, b) => byFirmness(a.action, b.action));
    if (!first) throw new Error('an agreement without statements has no wording');
    return first;
  };
};

const traced = (agreement: OwnAgreement, course: ReadonlyMap<string, Topic['course']>, statements: readonly LinkedStatement[], ordered: readonly VisitFacts[]): Agreement => {
  const later = new Set(ordered.slice(ordered.findIndex(({ id }) => id === agreement.visit) + 1).map(({ id }) => id));
  return withLineage(agreement, course.get(agreement.topic) ?? [], laterEvidence(agreement, statements, later));
};
