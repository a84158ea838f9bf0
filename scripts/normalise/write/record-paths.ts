/** Files of the record's folder, beside the folders of articles, visits, agreements, topics and sectors. */
export const STATEMENTS = 'statements.jsonl';
export const CODEBOOK = 'codebook.json';
/** Every address that a page ever had. */
export const LEDGER = 'ledger.jsonl';
export const REDIRECTS = 'redirects.json';
/** What changed since the record was last committed. */
export const CHANGES = 'changes.jsonl';
/** Measured by `npm run evaluate`, kept beside the record that it measures. */
export const EVALUATION = 'evaluation.json';

export const sectorPath = (id: string): string => `sectors/${id}.md`;
