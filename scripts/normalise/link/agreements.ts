import { byFirmness, firmest, kindOf } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { InstrumentCount } from '../../../src/schemas/visit.ts';
import { commonSectors } from './common-sectors.ts';
import { actionDifference } from './differences/actions.ts';
import { dateDifference } from './differences/dates.ts';
import { figureDifference } from './differences/figures.ts';
import { itemDifference } from './differences/items.ts';
import { nameDifference } from './differences/names.ts';
import { partyDifference } from './differences/parties.ts';
import { quantityDifference } from './differences/quantities.ts';
import type { SourceView } from './differences/source-view.ts';
import { instrumentOf } from './instruments.ts';
import type { LinkedStatement } from './linked.ts';
import { byText } from './sort.ts';
import { recordTitle } from './titles/title.ts';
import { notStated } from './unknowns.ts';

/** What an agreement's record needs to know of its visit. */
export interface VisitView {
  id: string;
  pair: string;
  /** Articles that report on the visit, then those that follow it up; each part in the order of the visit's page. */
  reports: readonly string[];
  counts: readonly InstrumentCount[];
  /** `WAI`, `Report A`. */
  shortName: (article: string) => string;
  /** `Ruritania`, as in running text. */
  partyName: (party: string) => string;
}

/** An agreement without what only other visits and the desk can tell. */
export type OwnAgreement = Omit<Agreement, 'lineage' | 'laterEvidence' | 'texts' | 'history'>;

/**
 * Merges the statements of one visit into agreements, aims and positions: one record a topic. What a follow-up alone
 * reports makes a record too, but where reports of the visit speak, they alone decide action and title. An opinion piece
 * makes none and decides nothing: what it says stands beside.
 * @param statements all statements tied to the visit, in the order of article and place
 */
export function mergeAgreements(visit: VisitView, statements: readonly LinkedStatement[]): OwnAgreement[] {
  const records = [...Map.groupBy(statements, ({ topic }) => topic)].flatMap(
    ([topic, group]) => mergeOne(visit, topic, group) ?? [],
  );
  return records.sort(
    (a, b) => byFirmness(a.action, b.action) || b.sources.length - a.sources.length || byText(a.id, b.id),
  );
}

const mergeOne = (visit: VisitView, topic: string, group: readonly LinkedStatement[]): OwnAgreement | null => {
  const opinions = group.filter(isOpinion);
  const news = group.filter((statement) => !isOpinion(statement));
  const reported = news.filter(({ role }) => role === 'report');
  const deciding = reported.length > 0 ? reported : news;
  if (deciding.length === 0) return null;
  const strongestFirst = [...deciding].sort((a, b) => byFirmness(a.record.action, b.record.action));
  const action = firmest(deciding.map(({ record }) => record.action));
  const kind = kindOf(action);
  const sources = sourceViews(visit, deciding);
  return {
    id: `${visit.id}/${topic}`,
    ...recordTitle(kind, strongestFirst, visit.partyName),
    kind,
    visit: visit.id,
    pair: visit.pair,
    topic,
    sectors: commonSectors(strongestFirst.map(({ record }) => record.sectors)),
    parties: [
      ...new Set(
        strongestFirst.filter(({ record }) => record.action === action).flatMap(({ record }) => record.parties),
      ),
    ].sort(),
    action,
    instrument: instrumentOf(strongestFirst.map(({ record }) => record)),
    sources: sources.map(({ article, action: said, statements: own }) => ({
      article,
      action: said,
      statements: own.map(({ id }) => id),
    })),
    silent: visit.reports.filter((article) => !sources.some((source) => source.article === article)),
    opinions: opinions.map(({ record }) => record.id),
    differences: differencesOf(visit, sources),
    notStated: notStated(deciding.map(({ record }) => record)),
  };
};

const isOpinion = ({ article }: LinkedStatement): boolean => article.facts.genre.value === 'opinion';

const sourceViews = (visit: VisitView, statements: readonly LinkedStatement[]): SourceView[] => {
  const views = [...Map.groupBy(statements, ({ column }) => column)].map(([article, own]): SourceView => {
    const records = own.map(({ record }) => record);
    const action = firmest(records.map((record) => record.action));
    const strongest = records.find((record) => record.action === action);
    if (!strongest) throw new Error(`no statement of ${article} has its firmest action`);
    return { article, shortName: visit.shortName(article), action, strongest, statements: records };
  });
  return views.sort((a, b) => visit.reports.indexOf(a.article) - visit.reports.indexOf(b.article));
};

const differencesOf = (visit: VisitView, sources: readonly SourceView[]): Agreement['differences'] => {
  const own = new Set(sources.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const counts = visit.counts.filter(({ statement }) => own.has(statement));
  return [
    partyDifference(sources, visit.partyName),
    figureDifference(counts, visit.shortName) ?? quantityDifference(sources),
    itemDifference(sources),
    dateDifference(sources),
    actionDifference(sources),
    nameDifference(sources),
  ].filter((difference) => difference !== null);
};
