import { byFirmness } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { InstrumentCount, Visit, VisitDifference } from '../../../src/schemas/visit.ts';
import { partyInText } from '../../../src/lib/wording/parties.ts';
import { mergeAgreements, type OwnAgreement } from './agreements.ts';
import { instrumentCounts } from './counts.ts';
import { courses, inOrder, withLineage } from './courses.ts';
import { laterEvidence } from './later-evidence.ts';
import type { LinkedStatement } from './linked.ts';
import { sortedBy } from './sort.ts';
import { topicRecord } from './topic-records.ts';
import { visitRecord } from './visit-records.ts';
import { type SourcedVisit, witnessesOf } from './visit-sources.ts';

/** The records of one pair of countries. Pairs do not touch each other, so each can be linked alone. */
export interface PairRecords {
  visits: Visit[];
  agreements: Agreement[];
  topics: Topic[];
}

/** What the records of a pair are made from. */
export interface PairInput {
  facts: readonly SourcedVisit[];
  /** In what the sources differ about each visit itself. */
  differences: ReadonlyMap<string, readonly VisitDifference[]>;
  /** The pair's statements without repeats, in the order of article and place. */
  statements: readonly LinkedStatement[];
  shortName: (article: string) => string;
  codebook: Codebook;
}

/** Links one pair: merges each visit's statements, follows each matter over the visits, and writes what opens the pages. */
export function linkPair(input: PairInput): PairRecords {
  const { facts, statements, codebook } = input;
  const ordered = inOrder(facts.map((visit) => ({ ...visit, dates: visit.dates.value, facts: visit }))).map(
    ({ facts: visit }) => visit,
  );
  const byVisit = Map.groupBy(statements, ({ visit }) => visit ?? '');
  const counts = new Map(ordered.map((visit) => [visit.id, countsOf(visit, byVisit.get(visit.id) ?? [])]));
  const own = ordered.flatMap((visit) =>
    mergeAgreements(viewOf(visit, counts.get(visit.id) ?? [], input), byVisit.get(visit.id) ?? []),
  );
  const course = courses(
    ordered.map(({ id, pair, dates }) => ({ id, pair, dates: dates.value })),
    own,
    wordingIn(statements),
  );
  const byMatter = Map.groupBy(statements, ({ topic }) => topic);
  const agreements = own.map((agreement) => traced(agreement, course, byMatter, ordered));
  const byTopic = Map.groupBy(agreements, ({ topic }) => topic);
  const topics = [...byMatter].flatMap(([topic, group]) => {
    const records = byTopic.get(topic);
    return records ? [topicRecord(group, records, course.get(topic) ?? [], codebook)] : [];
  });
  const byHome = Map.groupBy(agreements, ({ visit }) => visit);
  const visits = ordered.map((visit, at) => {
    const neighbours = { previous: ordered[at - 1]?.id ?? null, next: ordered[at + 1]?.id ?? null };
    return toVisit(
      visit,
      {
        agreements: byHome.get(visit.id) ?? [],
        counts: counts.get(visit.id) ?? [],
      },
      neighbours,
      input,
    );
  });
  return { visits, agreements: sortedBy(agreements, ({ id }) => id), topics: sortedBy(topics, ({ id }) => id) };
}

/** What the visit's own witnesses count. */
const countsOf = ({ sources }: SourcedVisit, statements: readonly LinkedStatement[]): InstrumentCount[] => {
  const witnesses = new Set(witnessesOf(sources));
  return instrumentCounts(statements.filter(({ article }) => witnesses.has(article.id)));
};

const viewOf = (
  { id, pair, sources }: SourcedVisit,
  counts: readonly InstrumentCount[],
  { shortName, codebook }: PairInput,
): Parameters<typeof mergeAgreements>[0] => ({
  id,
  pair,
  reports: witnessesOf(sources),
  counts,
  shortName,
  partyName: (party) => partyInText(party, codebook),
});

/** What belongs to one visit. */
interface OfVisit {
  agreements: readonly Agreement[];
  counts: readonly InstrumentCount[];
}

const toVisit = (
  visit: SourcedVisit,
  { agreements, counts }: OfVisit,
  { previous, next }: Pick<Visit, 'previous' | 'next'>,
  { differences, codebook }: PairInput,
): Visit =>
  visitRecord(visit, {
    agreements,
    counts,
    differences: differences.get(visit.id) ?? [],
    previous,
    next,
    partyName: (party) => partyInText(party, codebook),
  });

/** The quotation that stands for an agreement: the first of its firmest, from the first source that has it. */
const wordingIn = (
  statements: readonly LinkedStatement[],
): ((agreement: OwnAgreement) => { id: string; quote: string }) => {
  const byId = new Map(statements.map(({ record }) => [record.id, record]));
  return ({ sources }) => {
    const all = sources.flatMap((source) => source.statements.flatMap((id) => byId.get(id) ?? []));
    const [first] = [...all].sort((a, b) => byFirmness(a.action, b.action));
    if (!first) throw new Error('an agreement without statements has no wording');
    return first;
  };
};

const traced = (
  agreement: OwnAgreement,
  course: ReadonlyMap<string, Topic['course']>,
  byTopic: ReadonlyMap<string, readonly LinkedStatement[]>,
  ordered: readonly SourcedVisit[],
): Agreement => {
  const later = new Set(ordered.slice(ordered.findIndex(({ id }) => id === agreement.visit) + 1).map(({ id }) => id));
  return withLineage(
    agreement,
    course.get(agreement.topic) ?? [],
    laterEvidence(agreement, byTopic.get(agreement.topic) ?? [], later),
  );
};
