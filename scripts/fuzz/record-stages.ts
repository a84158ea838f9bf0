import { deepStrictEqual as same, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadReader } from '../normalise/code/load-reader.ts';
import { loadCodebook } from '../normalise/codebook/load-codebook.ts';
import { loadPipeline } from '../normalise/pipeline.ts';
import { codePlainly } from '../normalise/plain/code-plainly.ts';
import { loadPageWords } from '../normalise/read/page-words.ts';
import { readText } from '../normalise/read/read-text.ts';
import { storedTextFile } from '../normalise/write/markdown.ts';
import { recordFiles } from '../normalise/write/record-files.ts';
import { anyText, damagedText } from './damaged-text.ts';
import type { Stage } from './run-stages.ts';

const CODEBOOK = 'content/codebook';
/** What stands between front matter and the stored text of a record's file. */
const RECORD_FILE = /^---\n[\s\S]*?\n---\n(?<text>[\s\S]*)$/u;

/** A head that makes two countries known, so that what follows can be statements. */
const HEAD = 'President Anna Torv of Nordhavn visited Ruritania on 14 March 2024.\n\n';

/** Each stage from an article to the files of a record. */
export const RECORD_STAGES: readonly Stage[] = [
  {
    name: 'code',
    cases: 1_500,
    property: async () => {
      const codebook = await loadCodebook(CODEBOOK);
      const [reader, words] = await Promise.all([loadReader(CODEBOOK, codebook), loadPageWords(CODEBOOK)]);
      return fc.property(fc.oneof(damagedText(500), anyText(200)), (body) => {
        const text = HEAD + body;
        const code = () =>
          codePlainly({ id: 'a', file: 'a.txt', sha256: '', ...readText(text, {}, words) }, reader.code);
        const { statements } = code();
        for (const { clause, parties, sectors } of statements) {
          ok(clause.start >= 0 && clause.end > clause.start && clause.end <= text.length);
          ok(text.slice(clause.start, clause.end).trim() !== '' && parties.length > 0 && sectors.length > 0);
        }
        same(code().statements, statements);
      });
    },
  },
  {
    name: 'file',
    cases: 5_000,
    property: () =>
      fc.property(anyText(300), anyText(60), (text, title) => {
        same(RECORD_FILE.exec(storedTextFile({ title }, text))?.groups?.['text'], text);
      }),
  },
  {
    name: 'record',
    cases: 60,
    property: async () => {
      const pipeline = await loadPipeline({ codebook: CODEBOOK, desk: null });
      return fc.asyncProperty(damagedText(2500), damagedText(2500), async (first, second) => {
        const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
        try {
          await writeFile(join(folder, 'first.txt'), HEAD + first);
          await writeFile(join(folder, 'second.txt'), HEAD + second);
          // The pipeline itself proves each record: quotations verbatim, references, ids, shapes.
          const { record } = await pipeline.run(folder);
          same(recordFiles((await pipeline.run(folder)).record), recordFiles(record));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      });
    },
  },
];
