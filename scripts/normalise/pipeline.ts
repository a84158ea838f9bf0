import { checkRecord } from './check/check-record.ts';
import { codeTogether } from './code/gazetteer/code-together.ts';
import { loadReader } from './code/load-reader.ts';
import { loadCodebook } from './codebook/load-codebook.ts';
import { applyDesk } from './desk/apply-desk.ts';
import { loadDesk } from './desk/load-desk.ts';
import { linkRecord } from './link/link-record.ts';
import type { TheRecord } from './link/record.ts';
import { codePlainly } from './plain/code-plainly.ts';
import { type ReadFolder, readFolder, type RecordBefore } from './read/read-folder.ts';
import { formatProblem } from './user-error.ts';

/** The stages from a folder of articles to a checked record, with what they know loaded once. */
export interface Pipeline {
  /**
   * @param articles a folder
   * @param before files of the record as it was: a refused article keeps its last good text
   * @returns the record, what kept articles from being read, and what is worth a look
   */
  run: (articles: string, before?: RecordBefore) => Promise<{ record: TheRecord } & Omit<ReadFolder, 'articles'>>;
}

/**
 * read → code → desk → link → check.
 * @param folders `desk` null for none
 * @throws UserError when the codebook or the desk is malformed
 */
export async function loadPipeline({
  codebook: folder,
  desk: deskFolder,
}: {
  codebook: string;
  desk: string | null;
}): Promise<Pipeline> {
  const codebook = await loadCodebook(folder);
  const [reader, desk] = await Promise.all([loadReader(folder, codebook), loadDesk(deskFolder, codebook)]);
  return {
    run: async (articles, before) => {
      const { articles: read, problems, notes } = await readFolder(articles, folder, before);
      const record = linkRecord(
        applyDesk(
          codeTogether(read, (article, told) => codePlainly(article, (plain) => reader.code(plain, told))),
          desk,
        ),
        codebook,
        reader.matters,
        desk,
      );
      const unsound = checkRecord(record);
      if (unsound.length > 0) throw new Error(`the record is not sound:\n${unsound.map(formatProblem).join('\n')}`);
      return { record, problems, notes };
    },
  };
}
