import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPipeline } from '../normalise/pipeline.ts';
import type { TheRecord } from '../normalise/link/record.ts';
import { UserError } from '../normalise/user-error.ts';

/**
 * What the reader makes of an article that stands alone.
 * @param shown the article as the user knows it, for messages
 * @throws UserError when it cannot be read
 */
export async function recognise(content: string, shown: string, codebook: string): Promise<TheRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'article-'));
  try {
    await writeFile(join(folder, 'article.md'), content);
    const pipeline = await loadPipeline({ codebook, desk: null });
    const { record, problems } = await pipeline.run(folder);
    if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, file: shown })));
    return record;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
