import { absolute, toAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { endOf, startOf } from '../dates.ts';
import { FORMATS, MEDIA_TYPE } from '../data/formats.ts';
import { DATA_TABLES } from '../data/tables.ts';
import { partyName } from '../wording/parties.ts';
import type { Linked } from './linked.ts';

/** The record as a dataset, with each file. */
export const linkedDataset = (corpus: Corpus): Linked => {
  const { site, visits, codebook } = corpus;
  const starts = visits.all.flatMap(({ dates }) => startOf(dates.value) ?? []).sort();
  const ends = visits.all.flatMap(({ dates }) => endOf(dates.value) ?? []).sort();
  const parties = [...new Set(visits.all.flatMap((visit) => visit.parties))];
  return {
    '@type': 'Dataset',
    name: site.name,
    description: `${site.tagline} ${site.corpus}`,
    url: absolute(toAddress('data/'), site.address),
    license: site.licence.address,
    creator: { '@type': 'Organization', name: site.publisher },
    isAccessibleForFree: true,
    ...(starts[0] && ends.at(-1) && { temporalCoverage: `${starts[0]}/${ends.at(-1)}` }),
    spatialCoverage: parties.map((party) => ({ '@type': 'Country', name: partyName(party, codebook) })),
    distribution: DATA_TABLES.flatMap(({ name, title }) =>
      FORMATS.map((format) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: MEDIA_TYPE[format],
        contentUrl: absolute(toAddress(`data/${name}.${format}`), site.address),
      })),
    ),
  };
};

/** The codebook as sets of defined terms. */
export const linkedCodebook = ({ site, codebook }: Corpus): Linked => {
  const page = absolute(toAddress('method/'), site.address);
  const set = (name: string, terms: readonly { id: string; name: string; description: string }[]): Linked => ({
    '@type': 'DefinedTermSet',
    name: `${site.name}: ${name}`,
    url: page,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      termCode: term.id,
      name: term.name,
      description: term.description,
    })),
  });
  return {
    '@type': 'WebPage',
    name: 'Method',
    url: page,
    mainEntity: [
      set(
        'actions',
        codebook.actions.map(({ id, title, meaning }) => ({ id, name: title, description: meaning })),
      ),
      set(
        'sectors',
        codebook.sectors.map(({ id, title, scope }) => ({ id, name: title, description: scope })),
      ),
      set(
        'glossary',
        codebook.glossary.map(({ id, term, full }) => ({ id, name: term, description: full })),
      ),
    ],
  };
};
