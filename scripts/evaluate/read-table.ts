/** Rows of a TSV file by the names in its first line; a cell that is missing is empty. */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trimEnd()
    .split(/\r?\n/u)
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}
