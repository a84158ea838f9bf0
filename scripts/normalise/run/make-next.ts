import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import { changesLines } from '../changes/changes-file.ts';
import type { CommittedFiles } from '../changes/committed-files.ts';
import { toldIn } from '../changes/told.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { CHANGES, EVALUATION, LEDGER, sectorPath, STATEMENTS } from '../write/record-paths.ts';
import type { CodedCorpus } from './code-corpus.ts';
import { type Difference, differenceSince, type Earlier, pathsBetween } from './differences.ts';
import { groupArticles } from './groups.ts';
import type { Stretch } from './joined-file.ts';
import { linkCorpus, type LinkedCorpus } from './link-corpus.ts';
import { type NextRecord, nextRecord, textAt } from './next-record.ts';
import { type Receipt, standingGroups, standingSectors } from './receipt.ts';
import { marksInSpare } from './spare.ts';
import type { Standing } from './standing.ts';
import { type StatementLines, statementLines } from './statement-lines.ts';
import { wholeFiles } from './whole-record.ts';
import type { Workforce } from './workforce.ts';

/** What a run starts from. */
export interface Start {
  version: string;
  receipt: Receipt;
  codebook: Codebook;
  desk: DeskDecision[];
  /** Folder of the record, and what stands in it. */
  folder: string;
  standing: Standing;
  earlier: Earlier;
  committed: CommittedFiles | null;
}

/** The next record in its folder, with what is known of it. */
export interface Made {
  corpus: CodedCorpus;
  linked: LinkedCorpus;
  next: NextRecord;
  /** Paths of the files that are not as they stood. */
  differing: string[];
  /** Where each article's lines stand in `statements.jsonl`. */
  lines: Map<string, Stretch>;
  /** What each sector's file is made from. */
  sectors: Map<string, string>;
  difference: Difference;
}

/**
 * Links the articles that changed, and makes the next record in a folder.
 * @param path of that folder
 */
export async function makeNext(path: string, corpus: CodedCorpus, workforce: Workforce, start: Start): Promise<Made> {
  const { folder, standing, receipt, version, desk } = start;
  const stands = standingGroups(receipt, standing);
  const aside = join(path, '.statements');
  const id = standing.get(STATEMENTS)?.id;
  const before =
    id !== undefined && stands.size > 0 ? { path: join(folder, STATEMENTS), id, lines: receipt.lines } : null;
  const next = nextRecord(path, marksInSpare(path, receipt.spare, receipt.files), folder, standing);
  const statements = statementLines(aside, before);
  try {
    const linked = await linkCorpus(groupArticles(corpus.articles, desk, version), stands, workforce, statements);
    for (const [file, id] of linked.ids) next.take(file, id);
    for (const [key, { files }] of linked.groups) if (!linked.fresh.has(key)) files.forEach(next.keep);
    const written = statements.write(join(path, STATEMENTS), articlesIn(linked));
    let whole: ReturnType<typeof writeWhole>;
    try {
      whole = writeWhole(next, linked, statements, start);
    } finally {
      // Whatever fails meanwhile, no thread may go on writing into the folder.
      next.take(STATEMENTS, await written.id);
    }
    next.prune();
    return { corpus, linked, next, differing: next.differing(), lines: written.lines, ...whole };
  } finally {
    statements.close();
    rmSync(aside, { force: true });
  }
}

const articlesIn = ({ groups }: LinkedCorpus): string[] =>
  [...groups.values()].flatMap(({ articles }) => articles).sort();

/** Writes the files that gather what all groups hold, and what changed. */
function writeWhole(
  next: NextRecord,
  linked: LinkedCorpus,
  statements: StatementLines,
  start: Start,
): Pick<Made, 'sectors' | 'difference'> {
  const { folder, standing, earlier, committed, codebook, desk } = start;
  const textOf = (path: string): string | null => (standing.has(path) ? textAt(folder, path) : null);
  const { files, keys } = wholeFiles({
    groups: [...linked.groups.values()],
    codebook,
    desk,
    sectors: standingSectors(start.receipt, standing),
    ledger: textOf(LEDGER) ?? '',
    addresses: linked.addresses,
    linesOf: statements.read,
  });
  for (const [path, content] of files) next.write(path, content);
  for (const path of [...keys.keys()].map(sectorPath)) if (!files.has(path)) next.keep(path);
  const tell = (path: string) => linked.told.get(path) ?? toldIn(textAt(folder, path));
  const difference = differenceSince(earlier, next.differing(), next.ids, tell);
  const published = committed
    ? differenceSince(committed, pathsBetween(committed.ids, next.ids), next.ids, tell)
    : difference;
  const last = committed?.read([CHANGES]).get(CHANGES) ?? textOf(CHANGES) ?? '';
  next.write(CHANGES, changesLines(published.changes, last));
  const evaluation = textOf(EVALUATION);
  if (evaluation !== null) next.write(EVALUATION, evaluation);
  return { sectors: keys, difference };
}
