import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Visit, VisitSource } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { isCount } from './counts.ts';
import { dateText, monthText, startOf } from '../dates.ts';

/** The visit in a column head or a breadcrumb: its month, or its days where another visit of the pair shares the month. */
export const visitWhen = (corpus: Corpus, visit: Visit): string => {
  const month = monthText(visit.dates.value);
  const shared = corpus.visits.where('pair', visit.pair).filter(({ dates }) => monthText(dates.value) === month);
  if (shared.length < 2) return month;
  return visit.dates.value && startOf(visit.dates.value) ? dateText(visit.dates.value) : visit.title;
};

/** A source that is a witness of its own: a report that is neither opinion nor another's copy. */
export const isWitness = ({ role, genre, rerunOf }: VisitSource): boolean =>
  role === 'report' && genre !== 'opinion' && rerunOf.value === null;

/** The articles that report on the visit itself, a column each, in the order of its page. */
export const reportsOf = (corpus: Corpus, visit: Visit): Article[] =>
  visit.sources.filter(isWitness).map(({ article }) => corpus.articles.get(article));

/** The articles that repeat another's wording: they stand in its column. */
export const rerunsOf = (corpus: Corpus, visit: Visit, article: Article): Article[] =>
  visit.sources.filter(({ rerunOf }) => rerunOf.value === article.id).map((one) => corpus.articles.get(one.article));

/** The articles that tell of it afterwards. */
export const followUpsOf = (corpus: Corpus, visit: Visit): Article[] =>
  visit.sources.filter(({ role }) => role === 'follow-up').map(({ article }) => corpus.articles.get(article));

/** The visit's agreements, aims and positions, firmest first. */
export const agreementsOf = (corpus: Corpus, visit: Visit): Agreement[] =>
  visit.agreements.map((id) => corpus.agreements.get(id));

/** Agreements and aims: what was undertaken, as against positions. A bare count of instruments is neither. */
export const isUndertaking = (agreement: Pick<Agreement, 'kind' | 'topic'>): boolean =>
  agreement.kind !== 'position' && !isCount(agreement);

/** What was undertaken at a visit, firmest first. */
export const undertakenAt = (corpus: Corpus, visit: Visit): Agreement[] =>
  agreementsOf(corpus, visit).filter(isUndertaking);

/** Visits of one pair, in the order of time. */
export const visitsOfPair = (corpus: Corpus, pair: string): readonly Visit[] => corpus.visits.where('pair', pair);

/** The two countries of a pair. */
export const partiesOfPair = (corpus: Corpus, pair: string): readonly string[] =>
  visitsOfPair(corpus, pair)[0]?.parties ?? [];
