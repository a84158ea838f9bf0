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
import { UserError } from '../user-error.ts';
import { readYaml, shownPath } from './read-yaml.ts';
import { unknownSectors } from './unknown-sectors.ts';
import { withLines } from './with-lines.ts';

/**
 * Reads the lists of a codebook folder.
 * @param folder e.g. `content/codebook`
 * @throws UserError when a list is missing or malformed, or a topic names a sector that there is not
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
  const file = shownPath(join(folder, 'topics.yaml'));
  const problems = topics.flatMap((topic, at) =>
    unknownSectors(topic.sectors, sectors, { file, at: [at], field: `entry ${at + 1} (${topic.id})` }),
  );
  if (problems.length > 0) throw new UserError(withLines(problems));
  return { actions, sectors, topics, parties, definite, places, glossary };
}
