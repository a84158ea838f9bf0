import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import { loadCodebook } from '../codebook/load-codebook.ts';
import { CHANGES, changesLines } from '../changes/changes-file.ts';
import { type CommittedFiles, committedFiles } from '../changes/committed-files.ts';
import { toldIn } from '../changes/told.ts';
import { type DeskDecision, loadDesk } from '../desk/load-desk.ts';
import type { Options } from '../options.ts';
import { findFiles } from '../read/find-files.ts';
import { DISK } from '../write/disk.ts';
import { withLock } from '../write/lock.ts';
import { EVALUATION } from '../write/published-files.ts';
import { recover, replaceFolder, tidy } from '../write/swap-in.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CodedCorpus, codeCorpus } from './code-corpus.ts';
import { type Difference, differenceSince, type Earlier, pathsBetween, standingRecord } from './differences.ts';
import { groupArticles } from './groups.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { linkCorpus, type LinkedCorpus } from './link-corpus.ts';
import type { GroupSummary } from './link-group.ts';
import { type NextRecord, nextRecord, textAt } from './next-record.ts';
import { type Receipt, readReceipt, spareOf, standingGroups, standingSectors, writeReceipt } from './receipt.ts';
import { isAsLeft, marksInSpare, takeDownSpare } from './spare.ts';
import { type Standing, standingIn } from './standing.ts';
import type { Stretch } from './joined-file.ts';
import { type StatementLines, statementLines } from './statement-lines.ts';
import { wholeFiles } from './whole-record.ts';
import { sectorPath } from '../write/record-files.ts';
import { gatherWorkforce, type Workforce } from './workforce.ts';

/** What a run found and did. */
export interface RunResult {
  corpus: CodedCorpus;
  groups: GroupSummary[];
  /** What changed in the record that stood. */
  difference: Difference;
  /** Files that are not as they stood, by path. */
  differing: string[];
}

/**
 * The whole run: reads and codes what is not in the cache, links the groups of articles that changed, and puts the new record in the
 * place of the old one as a whole. What is written is what a run without a cache would write.
 * @throws UserError for mistakes in codebook or desk, and for a folder that cannot be written
 */
export async function normalise(options: Options): Promise<RunResult> {
  const folder = resolve(options.out);
  if (options.check) {
    if (!existsSync(folder)) await recover(folder);
    const aside = mkdtempSync(join(tmpdir(), 'record-'));
    try {
      return await rework(options, folder, (fill) => fill(aside));
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  return withLock(folder, async () => {
    await tidy(folder, DISK);
    return rework(options, folder, (fill, cache) => replaceFolder(folder, fill, { spare: spareOf(cache, folder) }));
  });
}

/** What a run starts from. */
interface Start {
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

/** Makes the next record in a folder, which it is given; says whether it is to take the place of the old one. */
type Fill = (next: string) => Promise<boolean>;

async function rework(
  options: Options,
  folder: string,
  fillNext: (fill: Fill, cache: string) => Promise<unknown>,
): Promise<RunResult> {
  const version = knowledgeVersion(options.codebook);
  const cache = cacheFolder(options.cache, version);
  const receipt = readReceipt(cache, folder);
  const [codebook, desk] = await Promise.all([loadCodebook(options.codebook), loadDesk(options.desk)]);
  const found = findFiles(options.articles);
  const standing = await standingIn(folder, receipt.files);
  const earlier = standingRecord(folder, standing);
  const start: Start = {
    version,
    receipt,
    codebook,
    desk,
    folder,
    standing,
    earlier,
    committed: committedFiles(folder),
  };
  let made: Made | undefined;
  await fillNext(async (next) => {
    const known = [earlier.ids, start.committed?.ids ?? earlier.ids];
    const workforce = gatherWorkforce(
      { codebook: options.codebook, version, cache, folder: next, known },
      options.threads,
    );
    const corpus = await codeCorpus(found, { version, known: receipt.articles, out: folder, workforce });
    made = await makeNext(next, corpus, workforce, start);
    return made.differing.length > 0;
  }, cache);
  if (!made) throw new Error('the next record was not made');
  if (!options.check) leaveReceipt(made, cache, start);
  const { corpus, linked, differing, difference } = made;
  return { corpus, groups: [...linked.groups.values()], difference, differing };
}

/** Leaves a receipt for the next run, where something is not as the last one says. */
function leaveReceipt({ corpus, linked, next, differing, lines, sectors }: Made, cache: string, start: Start): void {
  const { receipt, folder, standing } = start;
  const spare = spareOf(cache, folder);
  const isKnown = receipt.spare === null || isAsLeft(spare, receipt.spare);
  if (isKnown && differing.length + linked.fresh.size + corpus.coded === 0) return;
  const files = next.standing();
  writeReceipt(cache, folder, {
    articles: new Map(corpus.articles.map(({ input, summary }) => [input.key, summary])),
    groups: linked.groups,
    sectors,
    files,
    lines,
    spare: takeDownSpare(spare, differing.length > 0 ? standing : files, folder, files),
  });
}

/** The next record in its folder, with what is known of it. */
interface Made {
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

async function makeNext(path: string, corpus: CodedCorpus, workforce: Workforce, start: Start): Promise<Made> {
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

const STATEMENTS = 'statements.jsonl';

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
    ledger: textOf('ledger.jsonl') ?? '',
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
