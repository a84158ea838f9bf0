import type { Person, Visit } from '../../schemas/visit.ts';
import { compareText, type Corpus } from '../corpus.ts';

/** A person's part in one visit, with the office that its sources state. */
export interface Appearance {
  visit: Visit;
  role: 'visitor' | 'met';
  office: string | null;
  /** Whom the person met: the hosts for a visitor, the visitor for a host. */
  met: readonly Person[];
}

/** A person of the record: the same id at every visit. */
export interface PersonView {
  id: string;
  name: string;
  party: string | null;
  /** Other spellings and offices that sources use. */
  aliases: readonly string[];
  appearances: readonly Appearance[];
}

/** Whether sources name a person; of some visitors they say only where they come from. */
export const isNamed = ({ name }: Pick<Person, 'name'>): boolean => name !== '';

const appearancesAt = (visit: Visit): { person: Person; appearance: Appearance }[] => [
  { person: visit.visitor, appearance: { visit, role: 'visitor', office: visit.visitor.office, met: visit.met } },
  ...visit.met.map((person) => ({
    person,
    appearance: { visit, role: 'met' as const, office: person.office, met: [visit.visitor].filter(isNamed) },
  })),
];

/** Everyone whom the record names at a visit, by name. */
export const peopleOf = (corpus: Corpus): PersonView[] => {
  const all = corpus.visits.all.flatMap(appearancesAt).filter(({ person }) => isNamed(person));
  return [...Map.groupBy(all, ({ person }) => person.id)]
    .flatMap(([id, found]): PersonView[] => {
      const [first] = found;
      if (!first) return [];
      return [
        {
          id,
          name: first.person.name,
          party: found.find(({ person }) => person.party !== null)?.person.party ?? null,
          aliases: [...new Set(found.flatMap(({ person }) => person.aliases))].sort(compareText),
          appearances: found.map(({ appearance }) => appearance),
        },
      ];
    })
    .sort((a, b) => compareText(a.name, b.name));
};
