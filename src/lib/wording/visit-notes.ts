import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { sourcesInText } from '../cite/citation.ts';
import { dateText } from '../dates.ts';
import { reportsOf, undertakenAt } from '../record/visits.ts';
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

/** `Three sources, which retell one joint statement`. */
export const visitSources = (corpus: Corpus, visit: Visit): string => {
  const reports = reportsOf(corpus, visit);
  const sources = capitalised(count(reports.length, 'source'));
  const told = reports.filter(({ retells }) => retells.value?.what === 'joint-statement');
  const [first] = told;
  if (!first?.retells.value) return sources;
  if (told.length === reports.length)
    return reports.length === 1 ? `${sources}, reporting ${retoldText(first.retells.value)}` : `${sources}, which retell one joint statement`;
  return `${sources}, of which ${inWords(told.length)} ${told.length === 1 ? 'retells' : 'retell'} a joint statement`;
};

/** Above the columns of sources that retell one text: `One joint statement, told three times: …`. */
export const witnessNote = (corpus: Corpus, visit: Visit): string | null => {
  const told = reportsOf(corpus, visit).filter(({ retells }) => retells.value?.what === 'joint-statement');
  if (told.length < 2) return null;
  const names = (basis: string): string[] => told.filter(({ retells }) => retells.basis === basis).map(({ shortName }) => shortName);
  const stated = names('stated');
  const derived = told.filter(({ retells }) => retells.basis !== 'stated').map(({ shortName }) => shortName);
  const grounds = [
    ...(stated.length > 0 ? [`${withAnd(stated)} ${stated.length === 1 ? 'cites' : 'cite'} it`] : []),
    ...(derived.length > 0 ? [`for ${withAnd(derived)} it is derived from shared matter and order`] : []),
  ];
  return `One joint statement, told ${told.length === 2 ? 'twice' : `${inWords(told.length)} times`}: ${grounds.join('; ')}. Read them as one witness.`;
};

/** What a citation of the visit rests on: `Record made from WAI (Beijing, 20 October 2023) and two unnamed outlets (n.d.).` */
export const visitCitationNote = (corpus: Corpus, visit: Visit): string =>
  `Record made from ${sourcesInText(reportsOf(corpus, visit))}.`;
