import type { TheRecord } from '../link/record.ts';
import type { Problem } from '../user-error.ts';

/** Whether an id of a kind exists, and a problem where it does not. */
type Look = (kind: keyof Ids, id: string | null, file: string, field: string) => Problem[];

interface Ids {
  article: Set<string>;
  visit: Set<string>;
  agreement: Set<string>;
  topic: Set<string>;
  sector: Set<string>;
  statement: Set<string>;
}

/** The lists of a record, as far as references lead to them. */
type Lists = Record<'articles' | 'visits' | 'agreements' | 'topics' | 'statements', readonly { id: string }[]> & {
  codebook: Pick<TheRecord['codebook'], 'sectors'>;
};

/** Every id that a sector names belongs to a record. */
export function checkSectorReferences(record: Pick<TheRecord, 'sectors'> & Lists): Problem[] {
  return sectorReferences(record.sectors, lookUp(record));
}

/** Every id that a record names belongs to a record. */
export function checkReferences(record: TheRecord): Problem[] {
  const look = lookUp(record);
  return [
    ...statementReferences(record, look),
    ...agreementReferences(record, look),
    ...visitReferences(record, look),
    ...topicReferences(record, look),
    ...sectorReferences(record.sectors, look),
  ];
}

const lookUp = (record: Lists): Look => {
  const ids = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const known: Ids = {
    article: ids(record.articles),
    visit: ids(record.visits),
    agreement: ids(record.agreements),
    topic: ids(record.topics),
    sector: ids(record.codebook.sectors),
    statement: ids(record.statements),
  };
  return (kind, id, file, field) =>
    id === null || known[kind].has(id)
      ? []
      : [{ file, field, message: `expected a ${kind} of the record, found "${id}"` }];
};

const statementReferences = ({ statements }: TheRecord, look: Look): Problem[] =>
  statements.flatMap(({ id, article, visit, topic, agreement, sectors }) => [
    ...look('article', article, id, 'article'),
    ...look('visit', visit, id, 'visit'),
    ...look('topic', agreement === null ? null : topic, id, 'topic'),
    ...look('agreement', agreement, id, 'agreement'),
    ...sectors.flatMap((sector) => look('sector', sector, id, 'sectors')),
  ]);

const agreementReferences = ({ agreements }: TheRecord, look: Look): Problem[] =>
  agreements.flatMap((agreement) => {
    const { id } = agreement;
    return [
      ...look('visit', agreement.visit, id, 'visit'),
      ...look('topic', `${agreement.pair}/${agreement.topic}`, id, 'topic'),
      ...look('agreement', agreement.lineage.previous, id, 'lineage.previous'),
      ...look('agreement', agreement.lineage.next, id, 'lineage.next'),
      ...agreement.sectors.flatMap((sector) => look('sector', sector, id, 'sectors')),
      ...agreement.silent.flatMap((article) => look('article', article, id, 'silent')),
      ...agreement.sources.flatMap(({ article, statements }) => [
        ...look('article', article, id, 'sources'),
        ...statements.flatMap((statement) => look('statement', statement, id, 'sources')),
      ]),
      ...agreement.differences.flatMap(({ statements }) =>
        statements.flatMap((statement) => look('statement', statement, id, 'differences')),
      ),
      ...agreement.laterEvidence.flatMap(({ statement, visit }) => [
        ...look('statement', statement, id, 'laterEvidence'),
        ...look('visit', visit, id, 'laterEvidence'),
      ]),
      ...agreement.opinions.flatMap((statement) => look('statement', statement, id, 'opinions')),
    ];
  });

const visitReferences = ({ visits }: TheRecord, look: Look): Problem[] =>
  visits.flatMap(({ id, sources, agreements, previous, next, instruments, reconciliation, differences }) => [
    ...sources.flatMap(({ article, rerunOf }) => [
      ...look('article', article, id, 'sources'),
      ...look('article', rerunOf.value, id, 'rerunOf'),
    ]),
    ...reconciliation.named.flatMap((agreement) => look('agreement', agreement, id, 'reconciliation')),
    ...differences.flatMap(({ says }) => says.flatMap(({ article }) => look('article', article, id, 'differences'))),
    ...agreements.flatMap((agreement) => look('agreement', agreement, id, 'agreements')),
    ...look('visit', previous, id, 'previous'),
    ...look('visit', next, id, 'next'),
    ...instruments.flatMap(({ statement }) => look('statement', statement, id, 'instruments')),
  ]);

const topicReferences = ({ topics }: TheRecord, look: Look): Problem[] =>
  topics.flatMap(({ id, course }) =>
    course.flatMap(({ visit, agreement, wording }) => [
      ...look('visit', visit, id, 'course'),
      ...look('agreement', agreement, id, 'course'),
      ...look('statement', wording, id, 'course'),
    ]),
  );

const sectorReferences = (sectors: TheRecord['sectors'], look: Look): Problem[] =>
  sectors.flatMap(({ id, agreements, alsoIn, topics: own }) => [
    ...[...agreements, ...alsoIn].flatMap((agreement) => look('agreement', agreement, id, 'agreements')),
    ...own.flatMap((topic) => look('topic', topic, id, 'topics')),
  ]);
