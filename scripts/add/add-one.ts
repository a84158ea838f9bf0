import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleInputSchema } from '../../src/schemas/article.ts';
import { shownPath } from '../normalise/codebook/read-yaml.ts';
import type { TheRecord } from '../normalise/link/record.ts';
import { idOf } from '../normalise/read/find-files.ts';
import { openArticle } from '../normalise/read/read-article.ts';
import { toSlug } from '../../src/lib/slug.ts';
import { UserError } from '../normalise/user-error.ts';
import { type Ask, terminal } from './ask.ts';
import { articleFile, articleId } from './compose.ts';
import type { AddOptions } from './options.ts';
import { ASKED, recognisedLines, unknownFacts } from './recognised-lines.ts';
import { recognise } from './recognise.ts';
import type { Source } from './sources.ts';

/**
 * Adds one article after showing what was recognised in it.
 * @param ask who answers questions; null for nobody
 * @returns whether it was added
 * @throws UserError when it cannot be read, or stands in the corpus already
 */
export async function addOne(source: Source, options: AddOptions, ask: Ask | null = terminal()): Promise<boolean> {
  const draft = openArticle({ ...source, name: source.name ?? '' });
  const show = async (given: Record<string, string>): Promise<TheRecord> => {
    const record = await recognise(articleFile(draft, given), source.shown, options.codebook);
    console.log([source.shown, ...recognisedLines(record)].join('\n'));
    return record;
  };
  let given = options.given;
  let record = await show(given);
  if (!options.yes && ask) {
    const answers = await askForMissing(record, ask);
    given = { ...given, ...answers };
    if (Object.keys(answers).length > 0) record = await show(given);
  }
  const [article] = record.articles;
  const id = toSlug(options.id ?? articleId(source.name, article?.title.value ?? null, article?.date.value ?? null));
  if (!(await isWanted(id, options.yes, ask))) return false;
  await writeNew(options.articles, id, articleFile(draft, given));
  return true;
}

const askForMissing = async ({ articles: [article] }: TheRecord, ask: Ask): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  const unknown = article ? unknownFacts(article) : [];
  for (const field of ASKED.filter((fact) => unknown.includes(fact))) {
    for (;;) {
      const answer = await ask(`  ${field}? (Enter to leave it unknown) `);
      if (answer === '') break;
      const checked = articleInputSchema.safeParse({ [field]: answer });
      if (checked.success) {
        answers[field] = answer;
        break;
      }
      console.log(`  ${checked.error.issues[0]?.message ?? ''}`);
    }
  }
  return answers;
};

const isWanted = async (id: string, yes: boolean, ask: Ask | null): Promise<boolean> => {
  if (yes) return true;
  if (ask) return /^(?:y(?:es)?)?$/iu.test(await ask(`Add it as ${id}? [Y/n] `));
  console.log('Nothing was written: there is no terminal to ask. Fix: add --yes.');
  return false;
};

const writeNew = async (folder: string, id: string, content: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const other = (await readdir(folder)).find((name) => idOf(name) === id);
  const file = shownPath(join(folder, `${id}.md`));
  const fix = 'Give another name with --id, or remove the other.';
  if (id === '' || other !== undefined) {
    throw new UserError([{ file, message: `expected a name that is free, found ${other ?? 'none'}`, fix }]);
  }
  await writeFile(join(folder, `${id}.md`), content, { flag: 'wx' });
  console.log(`Written: ${file}`);
};
