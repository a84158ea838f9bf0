import { ACTIONS } from '../../schemas/action.ts';
import type { Agreement } from '../../schemas/agreement.ts';
import { toAddress } from '../addresses.ts';
import { compareText, type Corpus } from '../corpus.ts';
import { yearOf } from '../dates.ts';
import { partiesInText, partyInText, partyName } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';
import { withoutCounts } from './counts.ts';
import { partiesOfPair } from './visits.ts';

/** Ways to narrow the record without a script: the same as the filters of search. */
export const WAYS = ['action', 'sector', 'party', 'pair', 'year', 'source'] as const;
export type Way = (typeof WAYS)[number];

/** A long list has pages, so that each stays within the budget of a page. */
export const RECORDS_A_PAGE = 150;

/** What each way is called. */
export const WAY_TITLE: Readonly<Record<Way, string>> = {
  action: 'By firmness',
  sector: 'By field',
  party: 'By who acts',
  pair: 'By pair of countries',
  year: 'By year of the visit',
  source: 'By source',
};

/** One list: every record that has one value. */
export interface BrowseList {
  way: Way;
  value: string;
  /** `Transport` */
  label: string;
  /** `Records on transport` */
  title: string;
  agreements: readonly Agreement[];
}

/** The page with every list of one way. */
export const wayAddress = (way: Way): string => toAddress(`browse/${way}/`);

export const browseAddress = (way: Way, value: string): string => toAddress(`browse/${way}/${value}/`);

type Naming = Pick<BrowseList, 'label' | 'title'>;

const NAMES: Readonly<Record<Way, (corpus: Corpus, value: string) => Naming>> = {
  action: (_, value) => ({
    label: value,
    title: `Records of what was ${value === 'progress' ? 'in progress' : value}`,
  }),
  sector: ({ sectors }, value) => ({
    label: sectors.get(value).title,
    title: `Records on ${sectors.get(value).title}`,
  }),
  party: ({ codebook }, value) => ({
    label: partyName(value, codebook),
    title: `Records in which ${partyInText(value, codebook)} acts`,
  }),
  pair: (corpus, value) => {
    const between = partiesInText(partiesOfPair(corpus, value), corpus.codebook);
    return { label: capitalised(between), title: `Records between ${between}` };
  },
  year: (_, value) => ({ label: value, title: `Records of visits in ${value}` }),
  source: ({ articles }, value) => ({
    label: articles.get(value).name,
    title: `Records that rest on ${articles.get(value).name}`,
  }),
};

const valuesOf = (corpus: Corpus, way: Way, agreement: Agreement): readonly string[] => {
  if (way === 'action') return [agreement.action];
  if (way === 'sector') return agreement.sectors;
  if (way === 'party') return agreement.parties;
  if (way === 'pair') return [agreement.pair];
  if (way === 'source') return agreement.sources.map(({ article }) => article);
  return [yearOf(corpus.visits.get(agreement.visit).dates.value) ?? 'undated'];
};

/** In the order of the record where it has one, else by name. */
const orderOf = (corpus: Corpus, way: Way): readonly string[] => {
  if (way === 'action') return ACTIONS;
  if (way === 'sector') return corpus.sectors.all.map(({ id }) => id);
  return way === 'source' ? corpus.articles.all.map(({ id }) => id) : [];
};

/** Every list of one way; values without records have none. */
export const browseLists = (corpus: Corpus, way: Way): BrowseList[] => {
  const pairs = withoutCounts(corpus.agreements.all).flatMap((agreement) =>
    valuesOf(corpus, way, agreement).map((value) => ({ value, agreement })),
  );
  const order = new Map(orderOf(corpus, way).map((value, place) => [value, place]));
  const placeOf = ({ value }: BrowseList): number => order.get(value) ?? order.size;
  return [...Map.groupBy(pairs, ({ value }) => value)]
    .map(([value, found]) => ({
      way,
      value,
      ...NAMES[way](corpus, value),
      agreements: found.map(({ agreement }) => agreement),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.value, b.value));
};
