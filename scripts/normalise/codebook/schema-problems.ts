import type { z } from 'astro/zod';
import type { Problem } from '../user-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { keysAt } from './schema-keys.ts';
import type { YamlPath } from './yaml-lines.ts';

/** Something that a schema does not allow, and where. */
export type Fault = Pick<Problem, 'message'> & { path: YamlPath };

type Issue = z.core.$ZodIssue;

/** Longest text that is repeated in a message, in characters. */
const LONGEST = 60;

/** What a value is called where another was found. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};

/**
 * What a schema has against a value, in words for the person who wrote it: what was expected, and what was found. Of one
 * place only the first is said: the others follow from it.
 */
export function faultsOf(schema: z.ZodType, issues: readonly Issue[], data: unknown): Fault[] {
  const faults = issues.flatMap((issue) => faultOf(schema, issue, data));
  return [...new Map(faults.toReversed().map((fault) => [JSON.stringify(fault.path), fault])).values()].toReversed();
}

const faultOf = (schema: z.ZodType, issue: Issue, data: unknown): Fault[] => {
  const path = issue.path as YamlPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, [...path, key], data));
  const value = valueAt(data, path);
  const found = `${shown(value)}${typeof value === 'string' ? didYouMean(value, choicesOf(issue)) : ''}`;
  const expected = expectedBy(issue);
  return [{ path, message: expected.includes(' found ') ? expected : `${expected}, found ${found}` }];
};

/** `decision 3 (correct), parties 1`; `licence.address` where the file is no list. */
export function fieldName(path: YamlPath, data: unknown, entry: string): string {
  const [first, ...rest] = path;
  if (typeof first !== 'number') return dotted(path);
  const label = labelOf(valueAt(data, [first]));
  return [`${entry} ${first + 1}${label}`, ...(rest.length > 0 ? [dotted(rest)] : [])].join(', ');
}

/** What an entry of a list calls itself: ` (ferry-terminal)`. */
const labelOf = (entry: unknown): string => {
  const { decision, id } = (entry ?? {}) as Record<string, unknown>;
  const label = decision ?? id;
  return typeof label === 'string' ? ` (${shortened(label)})` : '';
};

const dotted = (path: YamlPath): string =>
  path.map((part, at) => (typeof part === 'number' ? ` ${part + 1}` : `${at > 0 ? '.' : ''}${part}`)).join('');

const unknownKey = (schema: z.ZodType, path: YamlPath, data: unknown): Fault => {
  const [key, parent] = [String(path.at(-1)), path.slice(0, -1)];
  const known = keysAt(schema, parent, (at) => valueAt(data, at));
  const expected = known.length > 0 ? `expected one of ${known.join(', ')}` : 'expected no such key';
  return { path, message: `${expected}, found "${key}"${didYouMean(key, known)}` };
};

/** What would have been right: `expected one of "signed", "agreed"`. */
const expectedBy = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `expected ${oneOf(issue.values)}`;
  if (issue.code === 'invalid_type') return `expected ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return `expected ${unionOf(issue)}`;
  if (issue.code === 'too_small') return `expected ${sizeOf(issue.origin, 'at least', Number(issue.minimum))}`;
  if (issue.code === 'too_big') return `expected ${sizeOf(issue.origin, 'at most', Number(issue.maximum))}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'expected an address, e.g. "https://site.example/"';
  return issue.message;
};

/** The words of which one was expected. */
const choicesOf = (issue: Issue): string[] => {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]).map(String) : [];
};

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? shown(values[0]) : `one of ${values.map(shown).join(', ')}`;

const unionOf = (issue: Extract<Issue, { code: 'invalid_union' }>): string => {
  if ('options' in issue) return oneOf(issue.options);
  const each = issue.errors.flatMap(([first]) => (first ? expectedBy(first).replace(/^expected /u, '') : []));
  return [...new Set(each)].join(' or ') || 'another value';
};

const sizeOf = (origin: string, bound: string, size: number): string => {
  if (origin === 'string') return `${bound} ${size} character${size === 1 ? '' : 's'}`;
  if (origin === 'array') return size === 1 ? `${bound} one entry` : `${bound} ${size} entries`;
  return `a number of ${bound} ${size}`;
};

/** The value at a path of what was read; undefined where there is none. */
const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], data);

/** A value as a message repeats it. */
const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'number' ? `the number ${value}` : JSON.stringify(value);
};

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
