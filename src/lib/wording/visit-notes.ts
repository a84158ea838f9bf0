import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { sourcesInText } from '../cite/citation.ts';
import { dateText } from '../dates.ts';
import { isWitness, reportsOf, undertakenAt } from '../record/visits.ts';
import { withAnd } from './lists.ts';
import { count, inWords } from './numbers.ts';
import { retoldText } from './sources.ts';
import { tallyInWords } from './actions.ts';
import { capitalised } from './text.ts';

/** `16–20 October 2023`, or `dates not stated`. */
export const visitDates = ({ dates }: Visit): string => (dates.value ? dateText(dates.value) : 'dates not stated');

/** `On 14 of the 30 the sources differ.` Empty where they do not, or where there is but one source. */
const differNote = (undertaken: readonly Agreement[]): string => {
  const differing = undertaken.filter(({ differences }) => differences.length > 0).length;
  if (differing === 0) return '';
  return ` On ${inWords(differing)} of the ${inWords(undertaken.length)} the sources differ.`;
};

/** The line under a visit's title: when, where, how much and how firmly. */
export const visitStand = (corpus: Corpus, visit: Visit): string => {
  const where = [visitDates(visit), ...(visit.places.length > 0 ? [withAnd(visit.places)] : [])].join(', ');
  const undertaken = undertakenAt(corpus, visit);
  if (undertaken.length === 0) return `${capitalised(where)}. No agreement or aim is on record.`;
  const matters = count(undertaken.length, 'matter');
  return `${capitalised(where)}. ${capitalised(matters)}: ${tallyInWords(undertaken.map(({ action }) => action))}.${differNote(undertaken)}`;
};

type Report = Visit['sources'][number];

const reportsWith = (visit: Visit): Report[] => visit.sources.filter(isWitness);

const tellsJointStatement = ({ retells }: Report): boolean => retells.value?.what === 'joint-statement';

/** `Three sources, which retell one joint statement`. */
export const visitSources = (visit: Visit): string => {
  const reports = reportsWith(visit);
  const sources = capitalised(count(reports.length, 'source'));
  const told = reports.filter(tellsJointStatement);
  const retold = told[0]?.retells.value;
  if (!retold) return sources;
  if (told.length < reports.length)
    return `${sources}, of which ${inWords(told.length)} ${told.length === 1 ? 'retells' : 'retell'} a joint statement`;
  return reports.length === 1
    ? `${sources}, reporting ${retoldText(retold)}`
    : `${sources}, which retell one joint statement`;
};

/** `Report A cites it`, or `for the Bugle it is derived (shares 13 matters with Report A)`. */
const groundOfWitness = (corpus: Corpus, { article, retells }: Report): string => {
  const name = corpus.articles.get(article).shortName;
  if (retells.basis === 'stated') return `${name} cites it`;
  return `for ${name} it is ${retells.basis === 'desk' ? 'known to the desk' : 'derived'}${retells.from ? ` (${retells.from})` : ''}`;
};

/** Above the columns of sources that retell one text: `One joint statement, told three times: …`. */
export const witnessNote = (corpus: Corpus, visit: Visit): string | null => {
  const told = reportsWith(visit).filter(tellsJointStatement);
  if (told.length < 2) return null;
  const times = told.length === 2 ? 'twice' : `${inWords(told.length)} times`;
  return `One joint statement, told ${times}: ${told.map((report) => groundOfWitness(corpus, report)).join('; ')}. Read them as one witness.`;
};

/** The line under the title on the visit's own page, where the brief below gives the numbers. */
export const visitLead = (visit: Visit): string => {
  const where = [visitDates(visit), ...(visit.places.length > 0 ? [withAnd(visit.places)] : [])].join(', ');
  return `${capitalised(where)}. ${visitSources(visit)}.`;
};

/** What a citation of the visit rests on: `Record made from Quaymouth Bugle (12 April 2021) and two unnamed outlets (n.d.).` */
export const visitCitationNote = (corpus: Corpus, visit: Visit): string =>
  `Record made from ${sourcesInText(reportsOf(corpus, visit))}.`;
