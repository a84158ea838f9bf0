import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import { visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { kindsInWords } from '../wording/actions.ts';
import { partiesInText } from '../wording/parties.ts';
import { count } from '../wording/numbers.ts';
import { withoutCounts } from './counts.ts';
import { latestFirst } from './pages.ts';
import { rungsOf } from './rungs.ts';
import { latestVisits, sectorMatrix, type SectorRow } from './sector-matrix.ts';
import { sinceLastVisit, type MoveGroup } from './since.ts';
import { partiesOfPair, undertakenAt, visitsOfPair, visitWhen } from './visits.ts';
import { capitalised } from '../wording/text.ts';

/** The home page shows the latest of each; the rest stands on the pages of the pairs. */
const VISITS_OF_PAIR = 2;
const PAIRS = 6;
const FIRMEST = 5;

interface PairView {
  pair: string;
  /** `Nordhavn and Ruritania` */
  between: string;
  title: string;
  visits: readonly Visit[];
  hidden: number;
  since: { visit: Visit; before: string; groups: readonly MoveGroup[]; address: string } | null;
}

export interface HomeView {
  pairs: readonly PairView[];
  firmest: readonly Agreement[];
  visits: readonly Visit[];
  sectors: readonly SectorRow[];
  suggestions: readonly string[];
  allNote: string;
}

const toPairView = (corpus: Corpus, pair: string): PairView => {
  const all = visitsOfPair(corpus, pair);
  const kinds = all.flatMap((visit) => undertakenAt(corpus, visit)).map(({ kind }) => kind);
  const last = all.at(-1);
  const before = all.at(-2);
  const between = capitalised(partiesInText(partiesOfPair(corpus, pair), corpus.codebook));
  return {
    pair,
    between,
    title: `${between}: ${count(all.length, 'visit')}, ${kindsInWords(kinds)}`,
    visits: all.slice(-VISITS_OF_PAIR),
    hidden: Math.max(all.length - VISITS_OF_PAIR, 0),
    since:
      last && before
        ? {
            visit: last,
            before: visitWhen(corpus, before),
            groups: sinceLastVisit(corpus, last),
            address: `${visitAddress(last.id)}#since`,
          }
        : null,
  };
};

/** Of each visit the firmest matters, those with most sources first, so that one visit does not fill the list. */
const firmestOf = (corpus: Corpus, visits: readonly Visit[]): Agreement[] => {
  const lists = visits.map((visit) => rungsOf(undertakenAt(corpus, visit)).flatMap(({ shown }) => shown));
  const rounds = Array.from({ length: FIRMEST }, (_, round) => lists.flatMap((list) => list[round] ?? []));
  const order = corpus.agreements.all.map(({ id }) => id);
  return rounds
    .flat()
    .slice(0, FIRMEST)
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
};

/** How many statements speak of a matter, between whichever countries. */
const weightOf = (corpus: Corpus, matter: string): number =>
  corpus.topics.where('topic', matter).reduce((sum, { id }) => sum + corpus.statements.where('topic', id).length, 0);

/** Words to try: the place, the abbreviation and the matter of which the record says most. */
export const suggestionsOf = (corpus: Corpus): string[] => {
  const most = <Row>(rows: readonly Row[], weight: (row: Row) => number): Row | undefined =>
    rows.map((row) => ({ row, weight: weight(row) })).sort((a, b) => b.weight - a.weight)[0]?.row;
  const { places, glossary } = corpus.codebook;
  const mentions = ({ term }: { term: string }): number =>
    corpus.statements.all.filter(({ quote }) => quote.includes(term)).length;
  const matters = withoutCounts(corpus.topics.all).filter(
    ({ titleFrom, topic }) => titleFrom === 'codebook' && !places.some((place) => place.topics.includes(topic)),
  );
  const found = [
    most(places, ({ topics }) => topics.reduce((sum, topic) => sum + weightOf(corpus, topic), 0))?.name,
    most(glossary, mentions)?.term,
    most(matters, ({ topic, course }) => course.length * 100 + weightOf(corpus, topic))?.title,
  ];
  return [...new Set(found.flatMap((words) => words ?? []))];
};

/** The pairs with the latest visits. */
const latestPairs = ({ visits }: Corpus): string[] =>
  [...new Set(latestFirst(visits.all).map(({ pair }) => pair))].slice(0, PAIRS);

export const toHomeView = (corpus: Corpus): HomeView => {
  const visits = latestVisits(corpus);
  return {
    pairs: latestPairs(corpus).map((pair) => toPairView(corpus, pair)),
    firmest: firmestOf(corpus, visits),
    visits,
    sectors: sectorMatrix(corpus, visits),
    suggestions: suggestionsOf(corpus),
    allNote: `All ${kindsInWords(withoutCounts(corpus.agreements.all).map(({ kind }) => kind))}`,
  };
};
