/** The forms in which a table is published. */
export const FORMATS = ['csv', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAME: Readonly<Record<Format, string>> = { csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' };

export const MEDIA_TYPE: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
};

/** What a spreadsheet would take for a formula, and could send elsewhere; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** A cell: lists of plain values joined by `; `, anything deeper as JSON, nothing for null. */
const toCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const escapeCell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** RFC 4180: a head row, then a line a row. */
export const toCsv = (columns: readonly string[], rows: readonly object[]): string => {
  const line = (cells: readonly string[]): string => cells.map(escapeCell).join(',');
  const body = rows.map((row) => {
    const values = new Map(Object.entries(row));
    return line(columns.map((column) => toCell(values.get(column))));
  });
  return `${[line(columns), ...body].join('\r\n')}\r\n`;
};

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const toJsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A table in one of the forms. */
export const inFormat = (format: Format, columns: readonly string[], rows: readonly object[]): string => {
  if (format === 'csv') return toCsv(columns, rows);
  return format === 'json' ? toJson(rows) : toJsonLines(rows);
};
