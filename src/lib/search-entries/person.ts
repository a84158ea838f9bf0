import type { Corpus } from '../corpus.ts';
import type { PersonView } from '../record/people.ts';
import { yearOf } from '../dates.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { partyName } from '../wording/parties.ts';
import { officesLine } from '../wording/people.ts';
import { joined, latest, partyNames, unique, visitInFull } from './filters-of.ts';

/** How a person is found: what the person is quoted as saying is the text. */
export const personSearchEntry = (corpus: Corpus, person: PersonView): SearchEntry => {
  const visits = person.appearances.map(({ visit }) => visit);
  return {
    type: 'person',
    filters: {
      visit: unique(visits.map(({ id }) => id)),
      year: unique(visits.flatMap(({ dates }) => yearOf(dates.value) ?? [])),
      ...(person.party !== null && { party: [person.party] }),
    },
    sort: { date: latest(visits), firmness: firmnessKey(null) },
    meta: {
      title: person.name,
      note: [
        ...(person.party === null ? [] : [partyName(person.party, corpus.codebook)]),
        officesLine(person.appearances),
      ].join(': '),
      aliases: joined(person.aliases),
      visit: joined(visits.map(visitInFull)),
      people: joined(person.appearances.flatMap(({ met }) => met.map(({ name }) => name))),
      ...(person.party !== null && { parties: partyNames(corpus, [person.party]) }),
    },
  };
};
