import { partiesInText, partyInText } from '../../../src/lib/wording/parties.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Article } from '../../../src/schemas/article.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import type { TheRecord } from '../link/record.ts';

/** The agreements by id, as far as a list of them shows them. */
export interface AgreementView {
  agreement: (id: string) => Pick<Agreement, 'id' | 'title' | 'action'>;
}

/** The record with what the bodies of its files look up. */
export interface RecordView {
  record: TheRecord;
  article: (id: string) => Article;
  statement: (id: string) => Statement;
  agreement: (id: string) => Agreement;
  visit: (id: string) => Visit;
  /** `Nordhavn and Ruritania`, as in running text. */
  parties: (parties: readonly string[]) => string;
  party: (party: string) => string;
}

const lookUp = <T extends { id: string }>(list: readonly T[], kind: string): ((id: string) => T) => {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`the record has no ${kind} "${id}"`);
    return item;
  };
};

/** @param record a checked record: every reference in it resolves */
export const viewOf = (record: TheRecord): RecordView => ({
  record,
  article: lookUp(record.articles, 'article'),
  statement: lookUp(record.statements, 'statement'),
  agreement: lookUp(record.agreements, 'agreement'),
  visit: lookUp(record.visits, 'visit'),
  parties: (parties) => partiesInText(parties, record.codebook),
  party: (party) => partyInText(party, record.codebook),
});
