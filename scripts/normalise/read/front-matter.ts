import type { z } from 'astro/zod';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { type ArticleInput, articleInputSchema } from '../../../src/schemas/article.ts';
import { type Problem, UserError } from '../user-error.ts';

/** Front matter in any language but YAML is refused: gray-matter would run `---js` as code. */
const refuse = (): never => {
  throw new Error('found another language');
};

/** The one way front matter is parsed: YAML 1.2 (a time stays a string, a leading zero stays), no other engine. */
const OPTIONS = {
  engines: {
    yaml: {
      parse: (source: string): object =>
        (parse(source, { maxAliasCount: 50, logLevel: 'error' }) as object | null) ?? {},
    },
    json: refuse,
    toml: refuse,
    javascript: refuse,
    js: refuse,
  },
};
/** Longest front matter, in characters: nine fields need no more, and nested brackets can cost much. */
const LONGEST = 8000;
const FIX = 'Write "key: value" lines between two "---" lines at the top, or remove the front matter.';

/**
 * Splits a file into front matter and body.
 * @param source decoded text
 * @returns the raw front matter (empty without any) and the body, byte for byte
 * @throws Error when the front matter is not YAML
 */
export function splitFrontMatter(source: string): { data: unknown; body: string } {
  if (/^(?:\+\+\+|;;;)[^\S\n]*\r?\n/u.test(source)) refuse();
  const opening = /^---([^\r\n]*)(?:\r?\n|\r)/u.exec(source);
  if (!opening) return { data: {}, body: source };
  const language = opening[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml') refuse();
  const closing = source.indexOf('\n---', opening[0].length - 1);
  if (closing < 0)
    throw new Error(
      source.includes('\r---') ? 'found lines that end in carriage returns alone' : 'found no second "---"',
    );
  if (closing > LONGEST) throw new Error(`found ${closing} characters (at most ${LONGEST})`);
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
  throw new UserError(result.error.issues.flatMap((issue) => faultsOf(issue, source, file)));
}

/** A problem for each field that an issue is about. */
function faultsOf(issue: z.core.$ZodIssue, source: string, file: string): Problem[] {
  const fault = (field: string, message: string): Problem => ({
    file,
    line: lineOf(source, field),
    ...(field === '' ? {} : { field }),
    message,
    fix: 'Correct the line, or remove it.',
  });
  if (issue.code !== 'unrecognized_keys') return [fault(issue.path.join('.'), issue.message)];
  return issue.keys.map((key) => fault(key, `expected one of ${FIELDS.join(', ')}, found another`));
}

const FIELDS = Object.keys(articleInputSchema.shape);

const splitSafely = (source: string, file: string): { data: unknown; body: string } => {
  const late = /^[\s\u200b-\u200f\u2060\ufeff]+---[^\S\n]*\r?\n\w+:/u.exec(source);
  if (late)
    throw new UserError([
      {
        file,
        line: 1,
        message: 'expected front matter on the first line, found something before it',
        fix: 'Remove what stands before the first "---".',
      },
    ]);
  try {
    return splitFrontMatter(source);
  } catch (cause) {
    throw new UserError([{ file, ...yamlFault(cause as Error), fix: FIX }]);
  }
};

/** `Map keys must be unique at line 3, column 1:` as a line and a message. */
const yamlFault = ({ message }: Error): Pick<Problem, 'line' | 'message'> => {
  const { what = '', line = '1' } =
    /^(?<what>.*?)(?: at line (?<line>\d+), column \d+:?)?$/mu.exec(message)?.groups ?? {};
  const found = what.startsWith('Maximum call stack') ? 'found too many brackets inside each other' : what;
  return { line: Number(line), message: `expected YAML front matter, ${found}` };
};

const lineOf = (source: string, field: string): number => {
  const at = source.split(/\r?\n/u).findIndex((line) => line.startsWith(`${field}:`));
  return at < 0 ? 1 : at + 1;
};
