import { stringify } from 'yaml';
import { remembering } from '../remembering.ts';

/** A name that YAML 1.2 reads as a string without quotation marks. */
const FIELD = /^(?!(?:true|false|null)$)[a-z][A-Za-z0-9]*$/;
/** Names of fields are few. */
const isField = remembering((name) => FIELD.test(name));
/** A string in which nothing has to be escaped: nearly every one. */
const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;
/** What JSON and YAML escape differently: control characters, and halves of a pair of code units. */
const ESCAPED = /[\u0000-\u001f\p{Cs}]/u;

/**
 * Front matter as YAML, with every string quoted, so that no reader takes a date or a time for something else.
 * Fields and strings that need no thought are written here; the library, which writes the same bytes, takes about fifteen
 * times as long, and is asked for the rest.
 * @param data an object as the schemas have it: JSON values, fields that are `undefined` left out
 * @example frontMatter({ id: 'a', party: ['x'] }) // id: "a"\nparty:\n  - "x"
 */
export const frontMatter = (data: object): string => block(data, '') ?? byLibrary(data);

/** The same by the library alone. */
export const byLibrary = (data: object): string =>
  stringify(data, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).trimEnd();

/** A value whose first line stands behind `indent` already. @returns null where the library has to write it */
function block(value: unknown, indent: string): string | null {
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : null;
  if (Array.isArray(value)) return sequence(value, indent);
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype ? mapping(value, indent) : null;
}

function quoted(value: string): string | null {
  if (PLAIN.test(value)) return `"${value}"`;
  return ESCAPED.test(value) ? null : JSON.stringify(value);
}

function sequence(items: readonly unknown[], indent: string): string | null {
  if (items.length === 0) return '[]';
  let lines = '';
  for (const item of items) {
    const written = block(item, `${indent}  `);
    if (written === null) return null;
    lines += lines === '' ? `- ${written}` : `\n${indent}- ${written}`;
  }
  return lines;
}

function mapping(data: object, indent: string): string | null {
  const inner = `${indent}  `;
  let lines = '';
  for (const [field, value] of Object.entries(data) as [string, unknown][]) {
    if (value === undefined) continue;
    const written = isField(field) ? block(value, inner) : null;
    if (written === null) return null;
    const space = isNested(value) ? `\n${inner}` : ' ';
    lines += `${lines === '' ? '' : `\n${indent}`}${field}:${space}${written}`;
  }
  return lines === '' ? '{}' : lines;
}

/** A list or an object that is written on lines of its own: empty ones stay on the line. */
const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).some((inner) => inner !== undefined);
