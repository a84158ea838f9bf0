import { tokenise } from '../normalise/code/grammar/tokenise.ts';
import { knowledgeVersion } from '../normalise/run/knowledge-version.ts';
import { loadTasks } from '../normalise/run/tasks.ts';

/** Loads what articles are read with, so that the first one that is saved does not wait for it. */
export async function warmUp(codebook: string): Promise<void> {
  await loadTasks({ codebook, version: knowledgeVersion(codebook), cache: '', folder: '', known: [] });
  tokenise('They agreed.', { start: 0, end: 12 });
}
