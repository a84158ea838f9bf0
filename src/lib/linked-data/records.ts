import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Visit } from '../../schemas/visit.ts';
import { absolute, agreementAddress, articleAddress, sectorAddress, visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { isNamed } from '../record/people.ts';
import { endOf, startOf } from '../dates.ts';
import { evidenceOf } from '../record/evidence.ts';
import { partyName } from '../wording/parties.ts';
import { whoReports } from '../wording/agreement-notes.ts';
import { visitStand } from '../wording/visit-notes.ts';
import type { Linked } from './linked.ts';

const country = (corpus: Corpus, party: string): Linked => ({
  '@type': 'Country',
  name: partyName(party, corpus.codebook),
});

/** A visit as an event; dates only as far as they are known. */
export const linkedVisit = (corpus: Corpus, visit: Visit): Linked => ({
  '@type': 'Event',
  '@id': absolute(visitAddress(visit.id), corpus.site.address),
  url: absolute(visitAddress(visit.id), corpus.site.address),
  name: visit.title,
  description: visitStand(corpus, visit),
  ...(visit.dates.value && { startDate: startOf(visit.dates.value), endDate: endOf(visit.dates.value) }),
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: {
    '@type': 'Place',
    name: visit.places[0] ?? partyName(visit.host, corpus.codebook),
    address: { '@type': 'PostalAddress', addressCountry: partyName(visit.host, corpus.codebook) },
  },
  organizer: country(corpus, visit.host),
  attendee: [visit.visitor, ...visit.met].filter(isNamed).map(({ name, office }) => ({
    '@type': 'Person',
    name,
    ...(office && { jobTitle: office }),
  })),
});

const GENRE_TYPE: Readonly<Record<NonNullable<Article['genre']['value']>, string>> = {
  'joint-statement': 'Article',
  'official-release': 'Article',
  'news-report': 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
};

/** An article as its outlet's, with what its text states. */
export const linkedArticle = (corpus: Corpus, article: Article): Linked => ({
  '@type': article.genre.value ? GENRE_TYPE[article.genre.value] : 'Article',
  '@id': absolute(articleAddress(article.id), corpus.site.address),
  headline: article.title.value ?? article.name,
  ...(article.date.value &&
    startOf(article.date.value) === article.date.value && { datePublished: article.date.value }),
  ...(article.author.value && { author: { '@type': 'Person', name: article.author.value } }),
  ...(article.outlet.value && { publisher: { '@type': 'Organization', name: article.outlet.value } }),
  ...(article.address && { url: article.address }),
  inLanguage: article.language,
});

/** An agreement as a claim, with each quotation that it rests on, or its place where it may not be quoted. No rating: the record gives no verdict. */
export const linkedAgreement = (corpus: Corpus, agreement: Agreement): Linked => ({
  '@type': 'Claim',
  '@id': absolute(agreementAddress(agreement.id), corpus.site.address),
  url: absolute(agreementAddress(agreement.id), corpus.site.address),
  name: agreement.title,
  text: `${agreement.title}: ${agreement.action}. ${whoReports(corpus, agreement)}`,
  about: agreement.sectors.map((sector) => ({
    '@type': 'DefinedTerm',
    name: corpus.sectors.get(sector).title,
    url: absolute(sectorAddress(sector), corpus.site.address),
  })),
  isPartOf: { '@type': 'Event', '@id': absolute(visitAddress(agreement.visit), corpus.site.address) },
  appearance: agreement.sources.flatMap(({ statements }) =>
    statements.map((id) => {
      const { parts, statement, article, address } = evidenceOf(corpus, id);
      const work = { '@type': 'CreativeWork', name: article.name };
      const url = absolute(address, corpus.site.address);
      return parts ? { '@type': 'Quotation', text: statement.quote, url, isPartOf: work } : { ...work, url };
    }),
  ),
});
