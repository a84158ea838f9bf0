import type { Action } from '../../schemas/action.ts';
import type { Agreement } from '../../schemas/agreement.ts';
import { agreementAddress, sectorAddress, topicAddress, visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { dateText } from '../dates.ts';
import { isCount, withoutCounts } from '../record/counts.ts';
import { agreementsOf, partiesOfPair } from '../record/visits.ts';
import { listNote } from '../wording/agreement-notes.ts';
import { actionTitle, kindsInWords } from '../wording/actions.ts';
import { count } from '../wording/numbers.ts';
import { partiesInText } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';

/** One line of the list of everything. */
export interface RecordLine {
  address: string;
  title: string;
  note: string;
  /** What it is: `Agreed`, `Visit`. */
  word: string;
  action?: Action;
}

/** Every record that can be found, agreements first and counts of instruments last: the search page without a search, and without a script. */
export const allRecords = (corpus: Corpus): RecordLine[] => [
  ...agreements(corpus, withoutCounts(corpus.agreements.all)),
  ...visits(corpus),
  ...topics(corpus),
  ...corpus.sectors.all.map(({ id, title, scope }) => ({
    address: sectorAddress(id),
    title,
    note: scope,
    word: 'Sector',
  })),
  ...agreements(corpus, corpus.agreements.all.filter(isCount)),
];

const agreements = (corpus: Corpus, records: readonly Agreement[]): RecordLine[] =>
  records.map((agreement) => ({
    address: agreementAddress(agreement.id),
    title: agreement.title,
    note: listNote(corpus, agreement),
    word: actionTitle(agreement.action),
    action: agreement.action,
  }));

const visits = (corpus: Corpus): RecordLine[] =>
  corpus.visits.all.map((visit) => ({
    address: visitAddress(visit.id),
    title: visit.title,
    note: `${visit.dates.value ? dateText(visit.dates.value) : 'Dates not stated'}. ${capitalised(kindsInWords(withoutCounts(agreementsOf(corpus, visit)).map(({ kind }) => kind)))}.`,
    word: 'Visit',
  }));

const topics = (corpus: Corpus): RecordLine[] =>
  corpus.topics.all.map(({ id, title, pair, course }) => ({
    address: topicAddress(id),
    title,
    note: `${partiesInText(partiesOfPair(corpus, pair), corpus.codebook)}. Mentioned at ${count(course.filter(({ agreement }) => agreement).length, 'visit')}.`,
    word: 'Topic',
  }));
