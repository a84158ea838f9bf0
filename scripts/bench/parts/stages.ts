import { join } from 'node:path';
import { loadReader } from '../../normalise/code/load-reader.ts';
import { loadCodebook } from '../../normalise/codebook/load-codebook.ts';
import { linkRecord } from '../../normalise/link/link-record.ts';
import { loadPageWords } from '../../normalise/read/page-words.ts';
import { readArticle } from '../../normalise/read/read-article.ts';
import { recordFiles } from '../../normalise/write/record-files.ts';
import { ROOT } from '../../tools/run.ts';
import { benchCorpus } from '../corpus.ts';

/**
 * The stages of normalise one by one, in memory and on one core, and reading and coding of single articles of growing
 * length. Arguments: articles, longest article in bytes. Prints processor seconds as JSON.
 */
const [size = '1000', longest = '10000000'] = process.argv.slice(2);
const CODEBOOK = join(ROOT, 'content', 'codebook');
const codebook = await loadCodebook(CODEBOOK);
const [reader, words] = await Promise.all([loadReader(CODEBOOK, codebook), loadPageWords(CODEBOOK)]);

const timed = <T>(work: () => T): { result: T; seconds: number } => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
};

const toFile = (id: string, text: string): Parameters<typeof readArticle>[0] => ({
  id,
  name: `${id}.txt`,
  shown: id,
  bytes: new TextEncoder().encode(text),
});

const stages = (articles: number): { megabytes: number; seconds: Record<string, number> } => {
  const files = benchCorpus(articles).map(({ id, text }) => toFile(id, text));
  const read = timed(() => files.map((file) => readArticle(file, words)));
  const code = timed(() => read.result.map((article) => reader.code(article)));
  const link = timed(() => linkRecord(code.result, codebook, reader.matters, []));
  const write = timed(() => recordFiles(link.result));
  return {
    megabytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    seconds: { read: read.seconds, code: code.seconds, link: link.seconds, write: write.seconds },
  };
};

/** Texts of one length that are hard in different ways. */
const SHAPES: Readonly<Record<string, (bytes: number, text: string) => string>> = {
  paragraphs: (bytes, text) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes),
  'one line': (bytes, text) =>
    text
      .replace(/\s+/gu, ' ')
      .repeat(Math.ceil(bytes / text.length))
      .slice(0, bytes),
  'one phrase': (bytes) => 'The two sides agreed to '.repeat(Math.ceil(bytes / 24)).slice(0, bytes),
};

const lengths = (): { shape: string; bytes: number; seconds: number }[] => {
  const text = benchCorpus(40).map((article) => article.text).join('\n\n'); // prettier-ignore
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((bytes) => bytes <= Number(longest));
  return Object.entries(SHAPES).flatMap(([shape, make]) =>
    sizes.map((bytes) => {
      const file = toFile('long', make(bytes, text));
      return { shape, bytes, seconds: timed(() => reader.code(readArticle(file, words))).seconds };
    }),
  );
};

stages(20);
console.log(JSON.stringify({ articles: Number(size), ...stages(Number(size)), lengths: lengths() }));
