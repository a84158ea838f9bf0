import type { Agreement } from '../../schemas/agreement.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import { sourcesInText } from '../cite/citation.ts';
import { compareText, type Corpus } from '../corpus.ts';
import { kindsInWords, tally, tallyInWords } from '../wording/actions.ts';
import { count } from '../wording/numbers.ts';
import { capitalised } from '../wording/text.ts';
import { isUndertaking, partiesOfPair, visitsOfPair } from './visits.ts';
import { byFirmness as compareFirmness } from '../../schemas/action.ts';
import { withoutCounts } from './counts.ts';
import { returningTopics } from './recurring.ts';

/** The page shows the pairs with most matters, and their latest visits. */
const PAIRS = 6;
const VISITS = 4;
const TOPICS = 40;

/** Everything that the page of a sector shows. */
export interface SectorView {
  sector: Sector;
  stand: string;
  briefNote: string;
  citationNote: string;
  topics: readonly Topic[];
  recurring: readonly Topic[];
  pairs: readonly { pair: string; parties: readonly string[]; visits: readonly Visit[]; topics: readonly Topic[] }[];
  visits: readonly Visit[];
  undertaken: readonly Agreement[];
  positions: readonly Agreement[];
  beside: readonly Agreement[];
  firmest: ReturnType<typeof tally>[number] | null;
  seeAlso: readonly Sector[];
}

const byTitle = (a: Topic, b: Topic): number => compareText(a.title, b.title);

/** `Five agreements and two positions on four matters: all agreed.` */
const standOf = (undertaken: readonly Agreement[], positions: readonly Agreement[]): string => {
  if (undertaken.length + positions.length === 0) return 'No record mainly concerns this field.';
  const all = [...undertaken, ...positions];
  const records = capitalised(kindsInWords(all.map(({ kind }) => kind)));
  const rungs = tally(undertaken.map(({ action }) => action));
  const on = `${records} on ${count(new Set(all.map(({ pair, topic }) => `${pair}/${topic}`)).size, 'matter')}`;
  if (rungs.length === 0) return `${on}.`;
  const [only] = rungs;
  if (rungs.length === 1 && only && positions.length === 0)
    return `${on}, ${only.number === 1 ? '' : 'all '}${only.action}.`;
  return `${on}: ${tallyInWords(undertaken.map(({ action }) => action))}.`;
};

export const toSectorView = (corpus: Corpus, sector: Sector): SectorView => {
  const byFirmness = (a: Agreement, b: Agreement): number => compareFirmness(a.action, b.action);
  const recordsOf = (ids: readonly string[]): Agreement[] =>
    withoutCounts(ids.map((id) => corpus.agreements.get(id))).sort(byFirmness);
  const agreements = recordsOf(sector.agreements);
  const undertaken = agreements.filter(isUndertaking);
  const positions = agreements.filter(({ kind }) => kind === 'position');
  const beside = recordsOf(sector.alsoIn);
  const topics = withoutCounts(sector.topics.map((id) => corpus.topics.get(id))).sort(byTitle);
  const visited = new Set(agreements.map(({ visit }) => visit));
  const visits = corpus.visits.all.filter(({ id }) => visited.has(id));
  const pairs = [...new Set(topics.map(({ pair }) => pair))].sort(compareText);
  const articles = [...new Set(agreements.flatMap(({ sources }) => sources.map(({ article }) => article)))];
  const statements = agreements.flatMap(({ sources }) => sources.flatMap((source) => source.statements));
  const others = [...undertaken, ...positions].flatMap(({ sectors }) => sectors.slice(1));
  return {
    sector,
    stand: standOf(undertaken, positions),
    briefNote: `Written from the record: ${count(new Set(statements).size, 'statement')} in ${count(articles.length, 'source')}.`,
    citationNote: articles.length > 0 ? `From ${sourcesInText(articles.map((id) => corpus.articles.get(id)))}.` : '',
    topics,
    recurring: returningTopics(agreements)
      .map((id) => corpus.topics.get(id))
      .sort(byTitle),
    pairs: pairs
      .map((pair) => ({
        pair,
        parties: partiesOfPair(corpus, pair),
        visits: visitsOfPair(corpus, pair).slice(-VISITS),
        topics: topics.filter((topic) => topic.pair === pair).slice(0, TOPICS),
      }))
      .sort((a, b) => b.topics.length - a.topics.length)
      .slice(0, PAIRS),
    visits,
    undertaken,
    positions,
    beside,
    firmest: tally(undertaken.map(({ action }) => action))[0] ?? null,
    seeAlso: [...new Set(others)].map((id) => corpus.sectors.get(id)).sort((a, b) => a.order - b.order),
  };
};
