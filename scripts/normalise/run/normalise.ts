import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCodebook } from '../codebook/load-codebook.ts';
import { tellingLines } from '../codebook/with-lines.ts';
import { committedFiles } from '../changes/committed-files.ts';
import { loadDesk } from '../desk/load-desk.ts';
import type { Options } from '../options.ts';
import { findFiles } from '../read/find-files.ts';
import { DISK } from '../write/disk.ts';
import { withLock } from '../write/lock.ts';
import { recover, replaceFolder, tidy } from '../write/replace-folder.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CodedCorpus, codeCorpus } from './code-corpus.ts';
import { deskNotes } from './desk-notes.ts';
import { type Difference, standingRecord } from './differences.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import type { GroupSummary } from './link-group.ts';
import { type Made, makeNext, type Start } from './make-next.ts';
import { readReceipt, spareOf, writeReceipt } from './receipt.ts';
import { isAsLeft, takeDownSpare } from './spare.ts';
import { standingIn } from './standing.ts';
import { gatherWorkforce } from './workforce.ts';

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
  const codebook = await loadCodebook(options.codebook);
  const desk = await loadDesk(options.desk, codebook);
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
    try {
      const corpus = await codeCorpus(found, { version, known: receipt.articles, out: folder, workforce });
      made = await tellingLines(() => makeNext(next, corpus, workforce, start));
      return made.differing.length > 0;
    } finally {
      await workforce.close();
    }
  }, cache);
  if (!made) throw new Error('the next record was not made');
  if (!options.check) leaveReceipt(made, cache, start);
  const { corpus, linked, differing, difference } = made;
  const groups = [...linked.groups.values()];
  const notes = [...corpus.notes, ...deskNotes(desk, found, made)];
  return { corpus: { ...corpus, notes }, groups, difference, differing };
}

/** Leaves a receipt for the next run, where something is not as the last one says. */
function leaveReceipt({ corpus, linked, next, differing, lines, sectors }: Made, cache: string, start: Start): void {
  const { receipt, folder, standing } = start;
  const spare = spareOf(cache, folder);
  const isKnown = receipt.spare === null || isAsLeft(spare, receipt.spare);
  if (isKnown && differing.length + linked.fresh.size + corpus.coded === 0) return;
  const files = next.standing();
  writeReceipt(cache, folder, {
    articles: new Map([...corpus.alone, ...corpus.articles].map(({ input, summary }) => [input.key, summary])),
    groups: linked.groups,
    sectors,
    files,
    lines,
    spare: takeDownSpare(spare, differing.length > 0 ? standing : files, folder, files),
  });
}
