import { articleInputSchema, type ArticleInput } from '../../src/schemas/article.ts';
import { readArguments } from '../tools/read-arguments.ts';

/** What the command was asked to do. */
export interface AddOptions {
  /** Files to add; none for standard input. */
  files: string[];
  /** Ask nothing. */
  yes: boolean;
  /** Name in the corpus; null to make one from the file's name or the title. */
  id: string | null;
  /** What the desk knows and the text cannot say. */
  given: Record<string, string>;
  articles: string;
  codebook: string;
  /** For `npm run normalise`, which follows. */
  normalise: string[];
}

/** Fields that may be given: those of an article's front matter. */
export const GIVEN = Object.keys(articleInputSchema.shape) as (keyof ArticleInput)[];

export const USAGE = `npm run add -- FILE… [--yes] [--id NAME] [--outlet …] [--title …] [--date 2025-02-06] …

Reads each FILE (.txt, .md, .html), or a paste on standard input that ends with a line holding only a full stop; shows
what it recognised, asks for what is missing, writes content/articles/<id>.md and rebuilds the record.

  --yes          ask nothing and add (for scripts)
  --id NAME      name of the article in the corpus
  ${GIVEN.map((field) => `--${field}`).join(', ')}
                 what the text does not say
  --articles DIR, --codebook DIR, --desk DIR|none, --out DIR
                 as for npm run normalise`;

const text = { type: 'string' } as const;
const FOLDERS = {
  articles: 'content/articles',
  codebook: 'content/codebook',
  desk: 'content/desk',
  out: 'content/record',
};

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws UserError for an option that there is not
 */
export function readAddOptions(args: readonly string[]): AddOptions | null {
  const { values, positionals } = parse(args);
  if (values['help'] === true) return null;
  const value = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const folder = (name: keyof typeof FOLDERS): string => value(name) ?? FOLDERS[name];
  return {
    files: positionals,
    yes: values['yes'] === true,
    id: value('id'),
    given: Object.fromEntries(GIVEN.flatMap((field) => (value(field) === null ? [] : [[field, value(field) ?? '']]))),
    articles: folder('articles'),
    codebook: folder('codebook'),
    normalise: (['articles', 'codebook', 'desk', 'out'] as const).flatMap((name) => [`--${name}`, folder(name)]),
  };
}

const parse = (
  args: readonly string[],
): { values: Readonly<Record<string, string | boolean | undefined>>; positionals: string[] } => {
  const named = Object.fromEntries([...GIVEN, ...Object.keys(FOLDERS), 'id'].map((name) => [name, text]));
  const flags = { yes: { type: 'boolean', short: 'y' }, help: { type: 'boolean', short: 'h' } } as const;
  const options = { ...named, ...flags };
  const { values, positionals } = readArguments('add', { args: [...args], options, allowPositionals: true });
  return { values: { ...values }, positionals };
};
