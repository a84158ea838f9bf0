import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import { absolute, personAddress, sectorAddress, toAddress, topicAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import type { PersonView } from '../record/people.ts';
import { partiesOfPair } from '../record/visits.ts';
import { partiesInText, partyName } from '../wording/parties.ts';
import { sentence } from '../wording/text.ts';
import type { Linked } from './linked.ts';

/** Which set a term belongs to: the page that lists it. */
const setOf = (corpus: Corpus, name: string, path: string): Linked => ({
  '@type': 'DefinedTermSet',
  name: `${corpus.site.name}: ${name}`,
  url: absolute(toAddress(path), corpus.site.address),
});

/** A field of cooperation as a term of the codebook. */
export const linkedSector = (corpus: Corpus, sector: Sector): Linked => ({
  '@type': 'DefinedTerm',
  '@id': absolute(sectorAddress(sector.id), corpus.site.address),
  url: absolute(sectorAddress(sector.id), corpus.site.address),
  termCode: sector.id,
  name: sector.title,
  description: sentence(sector.scope),
  inDefinedTermSet: setOf(corpus, 'sectors', 'sectors/'),
});

/** A matter between two countries as a term, with its other names. */
export const linkedTopic = (corpus: Corpus, topic: Topic): Linked => ({
  '@type': 'DefinedTerm',
  '@id': absolute(topicAddress(topic.id), corpus.site.address),
  url: absolute(topicAddress(topic.id), corpus.site.address),
  termCode: topic.id,
  name: topic.title,
  description: `A matter between ${partiesInText(partiesOfPair(corpus, topic.pair), corpus.codebook)}.`,
  ...(topic.aliases.length > 0 && { alternateName: topic.aliases }),
  inDefinedTermSet: setOf(corpus, 'topics', 'topics/'),
});

/** A person, with the offices that the sources state. */
export const linkedPerson = (corpus: Corpus, { id, name, party, aliases, appearances }: PersonView): Linked => {
  const offices = [...new Set(appearances.flatMap(({ office }) => office ?? []))];
  return {
    '@type': 'Person',
    '@id': absolute(personAddress(id), corpus.site.address),
    url: absolute(personAddress(id), corpus.site.address),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(offices.length > 0 && { jobTitle: offices }),
    ...(party !== null && { affiliation: { '@type': 'Country', name: partyName(party, corpus.codebook) } }),
  };
};
