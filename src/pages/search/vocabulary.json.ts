import { partyAddress, sectorAddress, topicAddress } from '../../lib/addresses.ts';
import { getCorpus } from '../../lib/collections.ts';
import type { Corpus } from '../../lib/corpus.ts';
import { recordNames } from '../../lib/search/record-names.ts';
import { toVocabulary, type AddressOf } from '../../lib/search/vocabulary.ts';

/** Every text by which a record can be found: titles, other names and the words quoted. */
const textsOf = ({ visits, agreements, topics, sectors, articles, statements, quotable }: Corpus): string[] => [
  ...visits.all.flatMap(({ title, places, visitor, met }) => [
    title,
    ...places,
    visitor.name,
    ...met.map(({ name }) => name),
  ]),
  ...agreements.all.map(({ title }) => title),
  ...topics.all.flatMap(({ title, aliases }) => [title, ...aliases]),
  ...sectors.all.flatMap(({ title, scope }) => [title, scope]),
  ...articles.all.flatMap(({ name, title }) => [name, title.value ?? '']),
  ...statements.all.filter(({ id }) => quotable.has(id)).map(({ quote }) => quote),
];

/** Where the record has a page on a thing of the codebook. */
const addressIn =
  ({ topics, sectors, visits }: Corpus): AddressOf =>
  (kind, id, pair) => {
    if (kind === 'topic') return topics.has(`${pair ?? ''}/${id}`) ? topicAddress(`${pair ?? ''}/${id}`) : null;
    if (kind === 'sector') return sectors.has(id) ? sectorAddress(id) : null;
    if (kind === 'party') return visits.all.some(({ parties }) => parties.includes(id)) ? partyAddress(id) : null;
    return null;
  };

/** What a browser needs to read queries; fetched with the engine, not with the page. */
export const GET = async (): Promise<Response> => {
  const corpus = await getCorpus();
  return Response.json(toVocabulary(corpus.codebook, textsOf(corpus), addressIn(corpus), recordNames(corpus)));
};
