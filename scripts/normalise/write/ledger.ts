import { type LedgerEntry, ledgerEntrySchema, type Redirect } from '../../../src/schemas/ledger.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { TheRecord } from '../link/record.ts';
import { byText } from '../link/sort.ts';
import { type Problem, UserError } from '../user-error.ts';

/** Statements kept for an address: enough to find where a record went. */
const KEPT = 5;

/** A line of the ledger. */
export interface LedgerLine {
  address: string;
  /** The entry as JSON. */
  line: string;
}

const STATEMENT = String.raw`"[a-z0-9]+(?:-[a-z0-9]+)*:\d+-\d+(?:\.\d+)?"`;
/** An entry as we write it, which nearly every line is: in it the schema would find nothing. */
const AS_WRITTEN = new RegExp(
  String.raw`^\{"address":"(/(?:[^"\\]*/)?)","evidence":\[(?:${STATEMENT}(?:,${STATEMENT})*)?\]\}$`,
);

/** Reads a ledger, a JSON object a line. @throws UserError naming each line that is none */
export function parseLedger(source: string, file: string): LedgerLine[] {
  const problems: Problem[] = [];
  const lines = source.split('\n').flatMap((line, at): LedgerLine[] => {
    if (line.trim() === '') return [];
    const address = AS_WRITTEN.exec(line)?.[1];
    if (address !== undefined) return [{ address, line }];
    const result = ledgerEntrySchema.safeParse(parseJson(line));
    if (result.success) return [lineOf(result.data)];
    problems.push({
      file,
      line: at + 1,
      message: 'expected an address with its evidence',
      fix: 'Restore the line from version control: the ledger is append-only.',
    });
    return [];
  });
  if (problems.length > 0) throw new UserError(problems);
  return lines;
}

const lineOf = (entry: LedgerEntry): LedgerLine => ({ address: entry.address, line: JSON.stringify(entry) });

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** What `ledger.jsonl` holds. */
export const ledgerFile = (ledger: readonly LedgerLine[]): string => ledger.map(({ line }) => `${line}\n`).join('');

/** Every address that the record, or a part of it, has now, with the statements that it rests on, in the order of addresses. */
export function addresses(record: TheRecord): LedgerEntry[] {
  const firsts = (key: 'visit' | 'agreement' | 'article'): ((id: string) => string[]) => {
    const groups = Map.groupBy(record.statements, (statement) => statement[key] ?? '');
    return (id) => (groups.get(id) ?? []).slice(0, KEPT).map((statement) => statement.id);
  };
  const ofAgreement = firsts('agreement');
  const entries = (kind: string, ids: readonly { id: string }[], evidence: (id: string) => string[]): LedgerEntry[] =>
    ids.map(({ id }) => ({ address: `/${kind}/${id}/`, evidence: evidence(id) }));
  const courses = new Map(
    record.topics.map(({ id, course }) => [
      id,
      course.flatMap(({ agreement }) => (agreement ? ofAgreement(agreement) : [])),
    ]),
  );
  return [
    ...entries('articles', record.articles, firsts('article')),
    ...entries('visits', record.visits, firsts('visit')),
    ...entries('agreements', record.agreements, ofAgreement),
    ...entries('topics', record.topics, (id) => (courses.get(id) ?? []).slice(0, KEPT)),
  ].sort((a, b) => byText(a.address, b.address));
}

/** The ledger with the addresses that it did not have; what it had stays as it was. */
export function grown(ledger: readonly LedgerLine[], now: readonly LedgerEntry[]): LedgerLine[] {
  const known = new Set(ledger.map(({ address }) => address));
  return [...ledger, ...now.filter(({ address }) => !known.has(address)).map(lineOf)];
}

/**
 * The entries of the addresses that the record no longer has.
 * @param current the addresses that it has
 */
export const goneFrom = (ledger: readonly LedgerLine[], current: ReadonlySet<string>): LedgerEntry[] =>
  ledger.filter(({ address }) => !current.has(address)).map(({ line }) => JSON.parse(line) as LedgerEntry);

/**
 * Where each address that the record no longer has leads: to the record of the same kind that most of its statements
 * are in, else to the article of the first, else to the list of its kind.
 * @param gone see `goneFrom`
 * @param current the addresses that the record has
 * @param statements at least those of the articles that the addresses rest on
 */
export function redirects(
  gone: readonly LedgerEntry[],
  current: ReadonlySet<string>,
  statements: readonly Statement[],
): Redirect[] {
  const homes = homesOf(statements);
  return gone
    .map(({ address, evidence }) => {
      const [, kind = ''] = address.split('/');
      const found = evidence.flatMap((id) => homes.get(id)?.[kind] ?? []);
      const article = evidence.map((id) => `/articles/${id.split(':')[0] ?? ''}/`).find((home) => current.has(home));
      return { from: address, to: mostFrequent(found) ?? article ?? `/${kind}/` };
    })
    .sort((a, b) => byText(a.from, b.from));
}

/** The addresses of the records that each statement is in, by kind. */
const homesOf = (statements: readonly Statement[]): Map<string, Partial<Record<string, string>>> =>
  new Map(
    statements.map(({ id, article, visit, agreement, topic }) => [
      id,
      {
        articles: `/articles/${article}/`,
        ...(visit ? { visits: `/visits/${visit}/` } : {}),
        ...(agreement ? { agreements: `/agreements/${agreement}/`, topics: `/topics/${topic ?? ''}/` } : {}),
      },
    ]),
  );

const mostFrequent = (homes: readonly string[]): string | undefined => {
  const count = (home: string): number => homes.filter((other) => other === home).length;
  return [...new Set(homes)].sort((a, b) => count(b) - count(a) || byText(a, b))[0];
};
