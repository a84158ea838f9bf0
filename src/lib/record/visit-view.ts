import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { withAnd } from '../wording/lists.ts';
import { count, inWords } from '../wording/numbers.ts';
import { quoted } from '../wording/quotation.ts';
import { capitalised } from '../wording/text.ts';
import { visitLead, visitStand, witnessNote } from '../wording/visit-notes.ts';
import { isCount, withoutCounts } from './counts.ts';
import { comparedWith } from './compare.ts';
import { contradictionsOf, isSubstantial, type Contradiction } from './differences.ts';
import { laterReports, type LaterReport } from './later.ts';
import { matrixOf, type Matrix } from './matrix.ts';
import { sinceLastVisit, type MoveGroup } from './since.ts';
import { agreementsOf, reportsOf, visitWhen } from './visits.ts';

/** A place on the page that the reader can jump to. */
export interface Place {
  id: string;
  title: string;
}

/** Everything that the page of a visit shows, ready to be set. */
export interface VisitView {
  when: string;
  stand: string;
  description: string;
  briefNote: string;
  matrix: Matrix;
  witness: string | null;
  contradictions: readonly Contradiction[];
  /** Differences in firmness or name alone. */
  rungDifferences: readonly Contradiction[];
  rungNote: string;
  /** In how much the sources differ, about the visit itself too. */
  apart: number;
  moves: readonly MoveGroup[];
  sinceIntro: string;
  positions: readonly Agreement[];
  /** The records of the count itself. */
  totals: readonly Agreement[];
  later: readonly LaterReport[];
  /** Signed under a name of their own: what a count is set against. */
  named: readonly Agreement[];
  namedNote: string;
  countNote: string;
  articles: readonly Article[];
  others: readonly Visit[];
  places: readonly Place[];
}

const briefNote = (corpus: Corpus, visit: Visit): string => {
  const reports = new Set(reportsOf(corpus, visit).map(({ id }) => id));
  const statements = corpus.statements.where('visit', visit.id).filter(({ article }) => reports.has(article));
  return `Written from the record: ${count(statements.length, 'statement')} in ${count(reports.size, 'source')}.`;
};

/** The counts set against what is named; the record holds both. */
const countNote = ({ reconciliation: { least, unnamed } }: Visit): string => {
  if (least === null || unnamed === null) return 'No source gives a number.';
  if (unnamed === 0) return 'Every instrument counted is named.';
  return `At least ${inWords(unnamed)} of the instruments counted stay unnamed, if each matter named is one instrument: the sources give their fields, not their titles.`;
};

export const toVisitView = (corpus: Corpus, visit: Visit): VisitView => {
  const all = agreementsOf(corpus, visit);
  const positions = withoutCounts(all).filter(({ kind }) => kind === 'position');
  const differing = contradictionsOf(corpus, all);
  const contradictions = differing.filter(isSubstantial);
  const rungDifferences = differing.filter((one) => !isSubstantial(one));
  const apart = differing.length + visit.differences.length;
  const named = visit.reconciliation.named.map((id) => corpus.agreements.get(id));
  const moves = sinceLastVisit(corpus, visit);
  const later = laterReports(corpus, all);
  const previous = visit.previous ? corpus.visits.get(visit.previous) : null;
  const matrix = matrixOf(corpus, visit);
  const others = comparedWith(corpus, visit);
  const when = visitWhen(corpus, visit);
  const places: (Place | false)[] = [
    ...matrix.groups.map(({ action, rows }) => ({ id: action, title: `${capitalised(action)} (${rows.length})` })),
    visit.instruments.length > 0 && { id: 'how-many', title: 'How many were signed' },
    apart > 0 && { id: 'differences', title: `Where the sources differ (${apart})` },
    moves.length > 0 && { id: 'since', title: 'Since the visit before' },
    positions.length > 0 && { id: 'positions', title: `Positions (${positions.length})` },
    { id: 'later', title: 'Later evidence' },
    { id: 'sources', title: 'Sources' },
    { id: 'cite', title: 'Cite' },
  ];
  return {
    when,
    stand: visit.brief.length > 0 ? visitLead(visit) : visitStand(corpus, visit),
    description: visitStand(corpus, visit),
    briefNote: briefNote(corpus, visit),
    matrix,
    witness: witnessNote(corpus, visit),
    contradictions,
    rungDifferences,
    rungNote: `${capitalised(count(rungDifferences.length, 'matter'))} on which ${contradictions.length > 0 ? 'only ' : ''}the firmness or the name differs`,
    apart,
    moves,
    sinceIntro: previous ? `${when} set beside ${visitWhen(corpus, previous)}, on the ladder of firmness alone.` : '',
    positions,
    totals: all.filter(isCount),
    later,
    named,
    namedNote:
      named.length === 0
        ? 'No source names one of them.'
        : `Named are ${withAnd(named.map(({ title }) => quoted(title)))}; how many instruments ${named.length === 1 ? 'this holds' : 'each holds'} is not stated.`,
    countNote: countNote(visit),
    articles: visit.sources.map(({ article }) => corpus.articles.get(article)),
    others,
    places: places.filter((place) => place !== false),
  };
};
