import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import { agreementAddress, articleAddress, sectorAddress, topicAddress, visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { toSectorView } from '../record/sector-view.ts';
import { partiesOfPair } from '../record/visits.ts';
import { agreementCitationNote } from '../wording/agreement-notes.ts';
import { partiesInText } from '../wording/parties.ts';
import { topicCitationNote } from '../wording/topic-notes.ts';
import { visitCitationNote, visitDates } from '../wording/visit-notes.ts';
import { citeArticle as cite, citePage, type Citation } from './citation.ts';

/** The citation of each kind of record; the page and its citation files use the same. */

export const citeAgreement = (corpus: Corpus, agreement: Agreement): Citation =>
  citePage(corpus, agreementAddress(agreement.id), agreement.title, agreementCitationNote(corpus, agreement));

export const citeVisit = (corpus: Corpus, visit: Visit): Citation =>
  citePage(corpus, visitAddress(visit.id), `${visit.title}, ${visitDates(visit)}`, visitCitationNote(corpus, visit));

export const citeTopic = (corpus: Corpus, topic: Topic): Citation => {
  const between = partiesInText(partiesOfPair(corpus, topic.pair), corpus.codebook);
  return citePage(corpus, topicAddress(topic.id), `${topic.title}, ${between}`, topicCitationNote(corpus, topic));
};

export const citeSector = (corpus: Corpus, sector: Sector): Citation =>
  citePage(
    corpus,
    sectorAddress(sector.id),
    `${sector.title}: what the record holds`,
    toSectorView(corpus, sector).citationNote,
  );

export const citeArticle = (corpus: Corpus, article: Article): Citation =>
  cite(corpus, article, articleAddress(article.id));
