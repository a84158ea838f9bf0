import { ACTIONS, type Action } from '../../schemas/action.ts';
import type { Article } from '../../schemas/article.ts';
import type { Corpus } from '../corpus.ts';
import { compareText } from '../corpus.ts';
import { yearOf } from '../dates.ts';
import { RECORD_KINDS } from '../record/counts.ts';
import { visitWhen } from '../record/visits.ts';
import { KIND_TITLE } from '../wording/actions.ts';
import { partyName } from '../wording/parties.ts';
import { quoted } from '../wording/quotation.ts';
import { RECORD_TYPES, type FilterName, type RecordType } from './names.ts';

/** One value of a filter, as readers see it. */
export interface FacetValue {
  value: string;
  label: string;
  /** Shown with its mark. */
  action?: Action;
}

/** A filter with all values that the record has. */
export interface Facet {
  name: FilterName;
  legend: string;
  values: readonly FacetValue[];
}

const TYPE_LABEL: Readonly<Record<RecordType, string>> = {
  agreement: 'Agreements, aims and positions',
  visit: 'Visits',
  topic: 'Topics',
  sector: 'Sectors',
  person: 'People',
  article: 'Articles',
};

/** A filter offers so many values: of visits, sources and years the latest, of parties those of most records. The browse pages have all. */
const OFFERED = 40;

/** The filters beside the results, the ones most used first. */
export const facetsOf = (corpus: Corpus): Facet[] => [
  { name: 'action', legend: 'How firm', values: actions(corpus) },
  { name: 'visit', legend: 'Visit', values: visits(corpus) },
  { name: 'sector', legend: 'Sector', values: sectors(corpus) },
  { name: 'kind', legend: 'Kind', values: RECORD_KINDS.map((kind) => ({ value: kind, label: KIND_TITLE[kind] })) },
  { name: 'party', legend: 'Who acts', values: parties(corpus) },
  {
    name: 'source',
    legend: 'Source',
    values: sources(corpus),
  },
  { name: 'year', legend: 'Year', values: years(corpus) },
  { name: 'type', legend: 'Record', values: RECORD_TYPES.map((type) => ({ value: type, label: TYPE_LABEL[type] })) },
];

const actions = ({ agreements }: Corpus): FacetValue[] => {
  const used = new Set(agreements.all.map(({ action }) => action));
  return ACTIONS.filter((action) => used.has(action)).map((action) => ({ value: action, label: action, action }));
};

/** Named by month where there is one pair of countries, else by title. */
const visits = (corpus: Corpus): FacetValue[] =>
  corpus.visits.all.slice(-OFFERED).map((visit) => ({
    value: visit.id,
    label: corpus.pairs.length === 1 ? visitWhen(corpus, visit) : `${visit.title}, ${visitWhen(corpus, visit)}`,
  }));

const sectors = ({ sectors: { all } }: Corpus): FacetValue[] =>
  all
    .filter(({ agreements, alsoIn }) => agreements.length + alsoIn.length > 0)
    .map(({ id, title }) => ({ value: id, label: title }));

/** By name; those who act in most records where they are too many. */
const parties = ({ agreements, codebook }: Corpus): FacetValue[] => {
  const counts = new Map<string, number>();
  for (const party of agreements.all.flatMap((agreement) => agreement.parties))
    counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, OFFERED)
    .map(([party]) => ({ value: party, label: partyName(party, codebook) }))
    .sort((a, b) => compareText(a.label, b.label));
};

/** The latest, with those without a date before them; of several with one short name each with its title or the visit it reports on. */
const sources = (corpus: Corpus): FacetValue[] => {
  const bearing = Map.groupBy(corpus.articles.all, ({ shortName }) => shortName);
  const labelOf = ({ shortName, title, visits: [first] }: Article): string => {
    if ((bearing.get(shortName) ?? []).length === 1) return shortName;
    const apart =
      title.value !== null ? quoted(title.value) : first && visitWhen(corpus, corpus.visits.get(first.visit));
    return [shortName, apart].filter(Boolean).join(', ');
  };
  const isDated = ({ date }: Article): number => Number(date.value !== null);
  return [...corpus.articles.all]
    .sort((a, b) => isDated(a) - isDated(b))
    .slice(-OFFERED)
    .map((article) => ({ value: article.id, label: labelOf(article) }));
};

const years = ({ visits: { all } }: Corpus): FacetValue[] =>
  [...new Set(all.flatMap(({ dates }) => yearOf(dates.value) ?? []))]
    .sort(compareText)
    .slice(-OFFERED)
    .map((year) => ({ value: year, label: year }));
