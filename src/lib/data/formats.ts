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

const line = (cells: readonly string[]): string => `${cells.map(escapeCell).join(',')}\r\n`;

/** A row as a line of CSV, with a cell for each column. */
export const csvLine = (columns: readonly string[], row: object): string => {
  const values = new Map(Object.entries(row));
  return line(columns.map((column) => toCell(values.get(column))));
};

/** A table in one of the forms, row by row: of a large record whole tables are more text than fits well in memory. */
export function* inPieces(format: Format, columns: readonly string[], rows: readonly object[]): Generator<string> {
  // RFC 4180: a head row, then a line a row.
  if (format === 'csv') yield line(columns);
  if (format === 'json' && rows.length === 0) yield '[]\n';
  for (const [index, row] of rows.entries()) {
    if (format === 'csv') yield csvLine(columns, row);
    else if (format === 'jsonl') yield `${JSON.stringify(row)}\n`;
    else {
      const item = JSON.stringify(row, null, 2).replaceAll('\n', '\n  ');
      yield `${index === 0 ? '[' : ','}\n  ${item}${index === rows.length - 1 ? '\n]\n' : ''}`;
    }
  }
}

/** A list of rows as CSV. */
export const toCsv = (columns: readonly string[], rows: readonly object[]): string =>
  [...inPieces('csv', columns, rows)].join('');

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
