import { CITATION_FILES, citationFile } from '../cite/formats.ts';
import type { Citation } from '../cite/citation.ts';
import { citeAgreement, citeArticle, citeSector, citeTopic, citeVisit } from '../cite/records.ts';
import type { Corpus } from '../corpus.ts';
import { browseLists, WAYS } from '../record/browse.ts';
import { sectorChannel, topicChannel, wholeChannel, type Channel } from './channels.ts';
import { toAtom, toJsonFeed } from './feeds.ts';
import { FORMATS, inPieces, toJson } from './formats.ts';
import { fieldsOf } from './package.ts';
import { toRecordCsv } from './record-list.ts';
import { DATA_TABLES } from './tables.ts';
import { agreementTwin, articleTwin, sectorTwin, topicTwin, visitTwin } from './twins.ts';

/** A file of data beside the pages. */
export interface Companion {
  /** Below the site's base: `agreements/2021-04-veld-sundhal/ferry/cite.bib`. */
  path: string;
  /** In pieces where it may be large. */
  text: () => string | Iterable<string>;
}

/** The citation for reference managers: CSL-JSON, BibTeX and RIS. */
const citations = (folder: string, cite: () => Citation): Companion[] => {
  let citation: Citation | undefined;
  return CITATION_FILES.map(({ format }) => ({
    path: `${folder}/cite.${format}`,
    text: () => citationFile(format, (citation ??= cite())),
  }));
};

/** A record's page as data, and how to cite it. */
const ofRecord = (folder: string, twin: () => object, cite: () => Citation): Companion[] => [
  { path: `${folder}/index.json`, text: () => toJson(twin()) },
  ...citations(folder, cite),
];

/** Atom and JSON Feed. */
const feeds = (folder: string, corpus: Corpus, channel: () => Channel): Companion[] => [
  { path: `${folder}feed.xml`, text: () => toAtom(corpus, channel()) },
  { path: `${folder}feed.json`, text: () => toJson(toJsonFeed(corpus, channel())) },
];

/** The tables of the record, each in all its forms. */
const tables = (corpus: Corpus): Companion[] =>
  DATA_TABLES.flatMap((table) =>
    FORMATS.map((format) => ({
      path: `data/${table.name}.${format}`,
      text: () =>
        inPieces(
          format,
          fieldsOf(table).map(({ name }) => name),
          table.rows(corpus),
        ),
    })),
  );

/**
 * Every file of data beside the pages: twins, citations, feeds, lists and tables. They are several for each page, so
 * they are written by a thread of their own and not as routes (`src/integrations/companions.ts`).
 */
export function* companionsOf(corpus: Corpus): Generator<Companion> {
  yield* feeds('', corpus, () => wholeChannel(corpus));
  yield* tables(corpus);
  for (const one of corpus.articles.all)
    yield* ofRecord(
      `articles/${one.id}`,
      () => articleTwin(corpus, one),
      () => citeArticle(corpus, one),
    );
  for (const one of corpus.visits.all)
    yield* ofRecord(
      `visits/${one.id}`,
      () => visitTwin(corpus, one),
      () => citeVisit(corpus, one),
    );
  for (const one of corpus.agreements.all)
    yield* ofRecord(
      `agreements/${one.id}`,
      () => agreementTwin(corpus, one),
      () => citeAgreement(corpus, one),
    );
  for (const one of corpus.topics.all) {
    yield* ofRecord(
      `topics/${one.id}`,
      () => topicTwin(corpus, one),
      () => citeTopic(corpus, one),
    );
    yield* feeds(`topics/${one.id}/`, corpus, () => topicChannel(corpus, one));
  }
  for (const one of corpus.sectors.all) {
    yield* ofRecord(
      `sectors/${one.id}`,
      () => sectorTwin(corpus, one),
      () => citeSector(corpus, one),
    );
    yield* feeds(`sectors/${one.id}/`, corpus, () => sectorChannel(corpus, one));
  }
  for (const way of WAYS)
    for (const { value, agreements } of browseLists(corpus, way))
      yield { path: `browse/${way}/${value}/list.csv`, text: () => toRecordCsv(corpus, agreements) };
}
