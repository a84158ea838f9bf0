import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  type Codebook,
  codebookAction,
  codebookParty,
  codebookPlace,
  codebookSector,
  codebookTopic,
  glossaryEntry,
} from '../../../src/schemas/codebook.ts';
import { slug } from '../../../src/schemas/common.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the lists of a codebook folder.
 * @param folder e.g. `content/codebook`
 * @throws UserError when a list is missing or malformed
 */
export async function loadCodebook(folder: string): Promise<Codebook> {
  const list = <T extends z.ZodType>(name: string, entry: T) => readYaml(join(folder, `${name}.yaml`), z.array(entry));
  const [actions, sectors, topics, parties, definite, places, glossary] = await Promise.all([
    list('actions', codebookAction),
    list('sectors', codebookSector),
    list('topics', codebookTopic),
    list('parties', codebookParty),
    list('definite-names', slug),
    list('places', codebookPlace),
    list('glossary', glossaryEntry),
  ]);
  return { actions, sectors, topics, parties, definite, places, glossary };
}
