/** Two records that differ in every file, so that a mixture of them shows. */
const record = (name: string, count: number): Map<string, string> =>
  new Map([
    ...Array.from({ length: count }, (_, at) => [`agreements/${name}/${at}.md`, `${name} ${at}\n`.repeat(200)] as const),
    ['statements.jsonl', `${name}\n`.repeat(5000)],
    ['ledger.jsonl', name],
  ]);

export const FIRST = record('first', 60);
export const SECOND = record('second', 45);
