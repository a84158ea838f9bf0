import { join } from 'node:path';
import type { Kind } from '../../../src/schemas/action.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { isTold, type Told, toldOf } from '../changes/told.ts';
import { checkRecord } from '../check/check-record.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { applyDesk } from '../desk/apply-desk.ts';
import { recordNotes } from '../desk/record-notes.ts';
import { linkRecord } from '../link/link-record.ts';
import type { TheRecord } from '../link/record.ts';
import { formatProblem, type Problem } from '../user-error.ts';
import { addresses } from '../write/ledger.ts';
import { linkedFiles, statementLine } from '../write/record-files.ts';
import { writeNew } from '../write/write-new.ts';
import type { CodedArticles } from './coded-articles.ts';
import type { Group } from './groups.ts';
import { blobId } from './sealed.ts';
import { sharesOf } from './sector-shares.ts';

/** What the whole run has to know of a group's records. */
export interface GroupSummary {
  /** Paths of the files of its records. */
  files: string[];
  articles: string[];
  visits: { id: string; sources: { article: string }[] }[];
  /** How many there are of each. */
  counts: Record<Kind | 'visit' | 'topic' | 'statement', number>;
  /** What is worth a look in the decisions on it. */
  notes: Problem[];
  /** What each sector has of it, by the sector's id: see `sharesOf`. */
  shares: Map<string, string>;
}

/** A group as linked: what stays known of it, and what is written down at once. */
export interface LinkedGroup {
  key: string;
  summary: GroupSummary;
  /** Ids of the contents of its files, by path. */
  ids: [path: string, id: string][];
  /** Its addresses, each with what it rests on. */
  addresses: LedgerEntry[];
  /** The records whose files are not as they were, by path. */
  told: [path: string, Told][];
  /** The lines of `statements.jsonl` of each of its articles. */
  statements: [article: string, lines: string][];
}

/** What groups are linked with. */
export interface Linking {
  coded: CodedArticles;
  codebook: Codebook;
  matters: MatterLexicon;
  /** Folder that the files are written to. */
  folder: string;
  /** How a file is beside its earlier states: a record whose file is as it was need not be told of. */
  since: (path: string, id: string) => 'same' | 'changed' | 'new';
}

/**
 * Links a group of articles into its records, proves them, and writes their files.
 * @throws UserError for decisions that match nothing any more
 */
export function linkGroup(
  { key, articles, desk }: Group,
  { coded, codebook, matters, folder, since }: Linking,
): LinkedGroup {
  const known = articles.flatMap((input) => coded.code(input)?.article ?? []);
  const notes: Problem[] = [];
  const record = linkRecord(
    applyDesk(known, desk, (note) => notes.push(note)),
    codebook,
    matters,
    desk,
  );
  const unsound = checkRecord(record);
  if (unsound.length > 0) throw new Error(`the record is not sound:\n${unsound.map(formatProblem).join('\n')}`);
  notes.push(...recordNotes(record, desk, new Set(matters.known.keys())));
  const ids = [...linkedFiles(record)].map(([path, content]) => {
    writeNew(join(folder, path), content);
    return [path, blobId(content)] satisfies [string, string];
  });
  const recordAt = recordsByPath(record);
  const told = ids.flatMap(([path, id]): [string, Told][] => {
    const state = since(path, id);
    const one = isTold(path) && state !== 'same' ? recordAt.get(path) : undefined;
    return one ? [[path, toldOf(one, state === 'new')]] : [];
  });
  const lines = Map.groupBy(record.statements, ({ article }) => article);
  return {
    key,
    summary: { files: ids.map(([path]) => path), notes, ...summaryOf(record) },
    ids,
    addresses: addresses(record),
    told,
    statements: record.articles.map(({ id }) => [id, (lines.get(id) ?? []).map(statementLine).join('')]),
  };
}

const recordsByPath = ({ articles, visits, agreements, topics }: TheRecord): Map<string, object> =>
  new Map(
    Object.entries({ articles, visits, agreements, topics }).flatMap(([kind, list]) =>
      list.map((one) => [`${kind}/${one.id}.md`, one] as const),
    ),
  );

const summaryOf = ({
  articles,
  visits,
  agreements,
  topics,
  statements,
}: TheRecord): Omit<GroupSummary, 'files' | 'notes'> => {
  const [visit, topic, statement] = [visits.length, topics.length, statements.length];
  const counts = { agreement: 0, aim: 0, position: 0, visit, topic, statement };
  for (const { kind } of agreements) counts[kind] += 1;
  return {
    articles: articles.map(({ id }) => id),
    visits: visits.map(({ id, sources }) => ({ id, sources: sources.map(({ article }) => ({ article })) })),
    counts,
    shares: sharesOf(agreements, topics),
  };
};
