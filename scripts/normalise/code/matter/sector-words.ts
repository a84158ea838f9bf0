import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../../codebook/read-yaml.ts';
import { malformedTable, readWeights, weightLines } from '../weight-table.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Matter } from './read-matter.ts';
import { tellingPlaces } from './telling-words.ts';

/** Parts of the text whose words are weighed one by one, with the names of theirs. */
const PARTS = [
  { part: 'object', named: 'objectFeature' },
  { part: 'clause', named: 'clauseFeature' },
] as const;
const FILE = 'sector-words.tsv';

/**
 * The words of a clause by their stems, each with the part that it stands in: `object/rail`. Countries, people, words of
 * grammar, figures of speech (`in force`) and what a thing works with (`solar-powered`) are left out.
 */
export function wordsOf(matter: Pick<Matter, 'part'>, lexicon: MatterLexicon): string[] {
  const found = new Set<string>();
  for (const { part, named } of PARTS) {
    const stretch = matter.part(part);
    for (const place of tellingPlaces(stretch, lexicon)) {
      const word = stretch.words[place];
      if (word && !word.lexeme.grammar) found.add(word.lexeme[named]);
    }
  }
  return [...found];
}

/**
 * Reads how much each word speaks for each sector: a line for the sectors, then a line a word with a weight for each of them in
 * hundredths; written by `npm run train`.
 * @param folder of the models
 * @param sectors the codebook's, in the order in which the model has them
 * @throws UserError when the file was learnt for other sectors, or a line is malformed
 */
export async function loadSectorWords(folder: string, sectors: readonly string[]): Promise<Map<string, number[]>> {
  const path = join(folder, FILE);
  const file = shownPath(path);
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  if (head !== ['', ...sectors].join('\t')) throw malformedTable(file, 1, `the sectors ${sectors.join(', ')}`, head);
  return readWeights(lines, { file, named: 'word', width: sectors.length });
}

/** The file's text. */
export const sectorWordsFile = (sectors: readonly string[], words: ReadonlyMap<string, readonly number[]>): string =>
  weightLines(['', ...sectors], words);
