import matter from 'gray-matter';
import { parse } from 'yaml';
import { type ArticleInput, articleInputSchema } from '../../../src/schemas/article.ts';
import { type Problem, UserError } from '../user-error.ts';

/** Front matter in any language but YAML is refused: gray-matter would run `---js` as code. */
const refuse = (): never => {
  throw new Error('expected YAML front matter, found another language');
};

/** The one way front matter is parsed: YAML 1.2 (a time stays a string, a leading zero stays), no other engine. */
const OPTIONS = {
  engines: {
    yaml: { parse: (source: string): object => (parse(source, { maxAliasCount: 50 }) as object | null) ?? {} },
    json: refuse,
    toml: refuse,
    javascript: refuse,
    js: refuse,
  },
};

/**
 * Splits a file into front matter and body.
 * @param source decoded text
 * @returns the raw front matter (empty without any) and the body, byte for byte
 * @throws Error when the front matter is not YAML
 */
export function splitFrontMatter(source: string): { data: unknown; body: string } {
  const opening = /^---([^\r\n]*)\r?\n/.exec(source);
  if (!opening) return { data: {}, body: source };
  const language = opening[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml') refuse();
  const { data, content } = matter(source, OPTIONS);
  return { data, body: content };
}

/**
 * Reads what the desk wrote above an article.
 * @throws UserError naming each field that is not one of `articleInputSchema`
 */
export function readArticleInput(source: string, file: string): { input: ArticleInput; body: string } {
  const { data, body } = splitSafely(source, file);
  const result = articleInputSchema.safeParse(data);
  if (result.success) return { input: result.data, body };
  throw new UserError(
    result.error.issues.map(
      (issue): Problem => ({ file, line: lineOf(source, String(issue.path[0] ?? '')), field: issue.path.join('.'), message: issue.message }),
    ),
  );
}

const splitSafely = (source: string, file: string): { data: unknown; body: string } => {
  try {
    return splitFrontMatter(source);
  } catch (cause) {
    const message = `expected YAML between the two "---" lines: ${(cause as Error).message.split('\n')[0] ?? ''}`;
    throw new UserError([{ file, line: 1, message, fix: 'Write "key: value" lines, or remove the front matter.' }]);
  }
};

const lineOf = (source: string, field: string): number => {
  const at = source.split(/\r?\n/).findIndex((line) => line.startsWith(`${field}:`));
  return at < 0 ? 1 : at + 1;
};
