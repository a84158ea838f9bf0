import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import { compareText, type Corpus } from '../corpus.ts';
import { partyName } from '../wording/parties.ts';
import { withoutCounts } from './counts.ts';
import type { PersonView } from './people.ts';
import { peopleOf } from './people.ts';

/** What one side did alone, and together with whom. */
export interface PartyView {
  id: string;
  name: string;
  pairs: readonly string[];
  visits: readonly Visit[];
  /** Records in which it acts alone, in groups. */
  undertook: readonly Agreement[];
  asked: readonly Agreement[];
  acknowledged: readonly Agreement[];
  restated: readonly Agreement[];
  /** Records in which it acts with the other side. */
  together: number;
  people: readonly PersonView[];
}

const ASKED = ['urged'];
const ACKNOWLEDGED = ['noted', 'progress'];

const toView = (corpus: Corpus, id: string, people: readonly PersonView[]): PartyView => {
  const records = withoutCounts(corpus.agreements.all).filter(({ parties }) => parties.includes(id));
  const alone = records.filter(({ parties }) => parties.length === 1);
  const visits = corpus.visits.all.filter(({ parties }) => parties.includes(id));
  return {
    id,
    name: partyName(id, corpus.codebook),
    pairs: [...new Set(visits.map(({ pair }) => pair))].sort(compareText),
    visits,
    undertook: alone.filter(({ kind }) => kind !== 'position'),
    asked: alone.filter(({ action }) => ASKED.includes(action)),
    acknowledged: alone.filter(({ action }) => ACKNOWLEDGED.includes(action)),
    restated: alone.filter(({ action }) => action === 'reaffirmed'),
    together: records.length - alone.length,
    people: people.filter(({ party }) => party === id),
  };
};

/** The parties of all visits and records, by name. */
export const partiesOf = (corpus: Corpus): PartyView[] => {
  const people = peopleOf(corpus);
  const ids = new Set([
    ...corpus.visits.all.flatMap(({ parties }) => parties),
    ...corpus.agreements.all.flatMap(({ parties }) => parties),
  ]);
  return [...ids].map((id) => toView(corpus, id, people)).sort((a, b) => compareText(a.name, b.name));
};
