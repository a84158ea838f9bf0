import { LADDER } from '../../../../src/schemas/action.ts';
import type { Agreement } from '../../../../src/schemas/agreement.ts';
import type { InstrumentCount } from '../../../../src/schemas/visit.ts';
import { COUNT_TOPIC } from '../../../../src/schemas/topic.ts';
import { withAnd, withOr } from '../../../../src/lib/wording/lists.ts';
import { count, inWords } from '../../../../src/lib/wording/numbers.ts';
import { sentence } from '../../../../src/lib/wording/text.ts';

/** Matters listed by name. */
const LISTED = 4;

/** What a visit's opening sentences are written from. */
export interface VisitFacts {
  agreements: readonly Agreement[];
  counts: readonly InstrumentCount[];
  reports: readonly string[];
  shortName: (article: string) => string;
  /** Whether the corpus holds an earlier visit of the pair. */
  hasPrevious: boolean;
  statements: number;
}

/** A few sentences on a visit: what the sources count and name, what all of them report, where they differ, what is new. */
export function visitBrief(facts: VisitFacts): string[] {
  return [counted(facts), named(facts), shared(facts), differing(facts), since(facts), restsOn(facts)].filter(
    (line) => line !== null,
  );
}

/** Undertakings: what stands on the ladder, counts of instruments aside. */
const undertaken = ({ agreements }: VisitFacts): Agreement[] =>
  agreements.filter(({ action, topic }) => topic !== COUNT_TOPIC && (LADDER as readonly string[]).includes(action));

const counted = ({ counts, shortName, reports }: VisitFacts): string | null => {
  const said = new Map<string, Set<string>>();
  for (const { text, article } of counts) said.set(text, (said.get(text) ?? new Set()).add(shortName(article)));
  if (said.size === 0) return null;
  const sources = new Set(counts.map(({ article }) => article)).size;
  const who =
    sources === reports.length
      ? sources === 1
        ? 'the source counts'
        : `all ${inWords(sources)} sources count`
      : `${inWords(sources)} of ${inWords(reports.length)} sources ${sources === 1 ? 'counts' : 'count'}`;
  return sentence(`${who} the instruments signed, at ${withOr([...said.keys()].map((text) => `“${text}”`))}`);
};

/** What is named as signed; where nothing is, and no source counts anything, the firmest of what was undertaken. */
const named = (facts: VisitFacts): string | null => {
  const all = undertaken(facts);
  const signed = all.filter(({ action }) => action === 'signed');
  if (signed.length > 0) return sentence(`the matters named as signed: ${listed(signed)}`);
  if (facts.counts.length > 0) return 'No instrument is named.';
  const [firmest] = all;
  if (!firmest) return null;
  return sentence(`the firmest, ${firmest.action}: ${listed(all.filter(({ action }) => action === firmest.action))}`);
};

/** Titles, the first few of many. */
const listed = (agreements: readonly Agreement[]): string => {
  const titles = agreements.map(({ title }) => `“${title}”`);
  return titles.length > LISTED
    ? `${titles.slice(0, LISTED).join(', ')} and ${inWords(titles.length - LISTED)} more`
    : withAnd(titles);
};

const shared = (facts: VisitFacts): string | null => {
  const { reports } = facts;
  if (reports.length < 2) return null;
  const everywhere = undertaken(facts).filter(({ sources }) => sources.length === reports.length);
  const once = undertaken(facts).filter(({ sources }) => sources.length === 1).length;
  const all =
    everywhere.length === 0
      ? 'no undertaking is reported by every source'
      : `${count(everywhere.length, 'undertaking')} ${everywhere.length === 1 ? 'is' : 'are'} reported by every source`;
  return sentence(`${all}, ${once === 0 ? 'none' : inWords(once)} by one alone`);
};

const differing = (facts: VisitFacts): string | null => {
  if (facts.reports.length < 2) return null;
  const all = undertaken(facts);
  const differ = all.filter(({ differences }) => differences.length > 0).length;
  if (all.length === 0) return null;
  if (differ === 0) return 'Where several sources report an undertaking, they do not differ.';
  const which =
    all.length === 1 ? 'the one undertaking' : `${inWords(differ)} of the ${inWords(all.length)} undertakings`;
  return sentence(`on ${which} the sources differ`);
};

const since = (facts: VisitFacts): string | null => {
  if (!facts.hasPrevious) return 'No earlier visit between the two is in this corpus.';
  const numberOf = (relation: Agreement['lineage']['relation']): number =>
    undertaken(facts).filter(({ lineage }) => lineage.relation === relation).length;
  const parts = ([['firmer', 'firmer'], ['less-firm', 'less firm'], ['first', 'first in this corpus']] as const)
    .map(([relation, words]) => ({ number: numberOf(relation), words }))
    .filter(({ number }) => number > 0); // prettier-ignore
  if (parts.length === 0) return null;
  return sentence(
    `set beside the visit before, ${withAnd(parts.map(({ number, words }) => `${inWords(number)} ${number === 1 ? 'is' : 'are'} ${words}`))}`,
  );
};

const restsOn = ({ statements, reports }: VisitFacts): string =>
  sentence(`written from the record: ${count(statements, 'statement')} in ${count(reports.length, 'source')}`);
