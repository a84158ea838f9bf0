import type { Agreement } from '../../schemas/agreement.ts';
import type { Corpus } from '../corpus.ts';
import { sourcesInText } from '../cite/citation.ts';
import { isWitness, visitWhen } from '../record/visits.ts';
import { withAnd } from './lists.ts';
import { count, inWords } from './numbers.ts';
import { partiesInText } from './parties.ts';
import { capitalised } from './text.ts';

const shortName = (corpus: Corpus, article: string): string => corpus.articles.get(article).shortName;

/** `all three sources`, `two of three sources`, `the one source`. */
export const shareOfSources = ({ sources, silent }: Agreement): string => {
  const all = sources.length + silent.length;
  if (all === 1) return 'the one source';
  if (silent.length === 0) return all === 2 ? 'both sources' : `all ${count(all, 'source')}`;
  return `${inWords(sources.length)} of ${count(all, 'source')}`;
};

/** Sources by what they say: `the Bugle as pledged and Report B as agreed`. */
const eachSource = (corpus: Corpus, { sources }: Agreement): string =>
  withAnd(sources.map(({ article, action }) => `${shortName(corpus, article)} as ${action}`));

/** Whether the sources that mention it give it different actions. */
export const differsInAction = ({ sources }: Agreement): boolean =>
  new Set(sources.map(({ action }) => action)).size > 1;

/** `All three sources of the visit report it as agreed.` and who is silent. */
export const whoReports = (corpus: Corpus, agreement: Agreement): string => {
  const { sources, silent, action } = agreement;
  const verb = sources.length === 1 ? 'reports' : 'report';
  const head = `${capitalised(shareOfSources(agreement))} of the visit ${verb} it`;
  const said = differsInAction(agreement) ? `${head}: ${eachSource(corpus, agreement)}.` : `${head} as ${action}.`;
  if (silent.length === 0) return said;
  const names = withAnd(silent.map((article) => shortName(corpus, article)));
  return `${said} ${names} ${silent.length === 1 ? 'does' : 'do'} not mention it.`;
};

const LINEAGE_SENTENCE: Readonly<Record<Agreement['lineage']['relation'], string>> = {
  first: '',
  restated: 'said again here',
  firmer: 'firmer here',
  'less-firm': 'less firm here',
  reworded: 'on the same rung here, in other words',
  'not-mentioned': '',
  'sources-differ': 'not placed, because the sources of one visit differ',
};

/** `At the visit before, October 2023, it was pledged; firmer here.` Empty where the corpus has no earlier visit. */
export const beforeNote = (corpus: Corpus, agreement: Agreement): string => {
  const { relation, previous } = agreement.lineage;
  if (previous === null) return corpus.visits.get(agreement.visit).previous ? 'It is first in this corpus.' : '';
  const earlier = corpus.agreements.get(previous);
  const when = visitWhen(corpus, corpus.visits.get(earlier.visit));
  const move = LINEAGE_SENTENCE[relation];
  return `In ${when} it was ${earlier.action}${move ? `; it is ${move}` : ''}.`;
};

/** What the next visit of the pair says of it; empty where the corpus has none. */
export const afterNote = (corpus: Corpus, agreement: Agreement): string => {
  const next = corpus.visits.get(agreement.visit).next;
  if (next === null) return '';
  const visit = corpus.visits.get(next);
  const when = visitWhen(corpus, visit);
  if (agreement.lineage.next)
    return `In ${when} it comes back as ${corpus.agreements.get(agreement.lineage.next).action}.`;
  const reports = visit.sources.filter(isWitness).length;
  return `${reports === 1 ? 'The one source' : 'The sources'} of the next visit, ${when}, ${reports === 1 ? 'does' : 'do'} not mention it.`;
};

/** The line under a title in a list: `October 2023. Agreed in all three sources.` */
export const listNote = (corpus: Corpus, agreement: Agreement): string => {
  const when = visitWhen(corpus, corpus.visits.get(agreement.visit));
  const said = differsInAction(agreement)
    ? `In ${shareOfSources(agreement)}`
    : `${capitalised(agreement.action)} in ${shareOfSources(agreement)}`;
  return `${capitalised(when)}. ${said}.`;
};

/** `Agreed, Kelmora and Sundhal, April 2021. From Quaymouth Bugle (12 April 2021) and one unnamed outlet (n.d.).` */
export const agreementCitationNote = (corpus: Corpus, agreement: Agreement): string => {
  const when = visitWhen(corpus, corpus.visits.get(agreement.visit));
  const sources = agreement.sources.map(({ article }) => corpus.articles.get(article));
  return `${capitalised(agreement.action)}, ${partiesInText(agreement.parties, corpus.codebook)}, ${when}. From ${sourcesInText(sources)}.`;
};
