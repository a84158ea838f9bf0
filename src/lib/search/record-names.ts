import type { Visit } from '../../schemas/visit.ts';
import { personAddress, visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { peopleOf, type PersonView } from '../record/people.ts';
import { partyName } from '../wording/parties.ts';
import type { Name } from './vocabulary.ts';

/** Words for visits, as readers type them, and words that they put beside these. */
const VISIT_WORDS = 'visit trip tour summit';
const BESIDE_VISIT = 'official talks meeting joint statement communiqué declaration';

/** A country's names, its people's, and the cities that stand for its government. */
const partyWords = ({ codebook }: Corpus, party: string): string[] => {
  const known = codebook.parties.find(({ id }) => id === party);
  return [partyName(party, codebook), ...(known ? [...known.names, ...known.demonyms, ...known.seats] : [])];
};

const words = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join(' ');

/** Visits and people, by the words that readers ask for them with; the latest visit first. */
export const recordNames = (corpus: Corpus): Name[] => [
  ...peopleOf(corpus).map((person) => personName(corpus, person)),
  ...corpus.visits.all.toReversed().map((visit) => visitName(corpus, visit)),
];

const personName = (corpus: Corpus, { id, name, aliases, party, appearances }: PersonView): Name => ({
  name,
  kind: 'person',
  forms: aliases,
  address: personAddress(id),
  by: name,
  with: words([...aliases, ...appearances.map(({ office }) => office), ...(party ? partyWords(corpus, party) : [])]),
});

const visitName = (corpus: Corpus, { id, title, visitor, met, host, places, kind, occasion, dates }: Visit): Name => ({
  name: title,
  kind: 'visit',
  forms: [],
  address: visitAddress(id),
  by: words([visitor.name, VISIT_WORDS]),
  with: words([
    ...[BESIDE_VISIT, title, kind.value, occasion.value, ...visitor.aliases, ...places],
    ...met.map(({ name }) => name),
    ...[visitor.party, host].flatMap((party) => partyWords(corpus, party)),
  ]),
  ...(dates.value !== null && { when: dates.value }),
});
