import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { evaluationFigures } from '../../scripts/evaluate/figures.ts';
import { scoreSets } from '../../scripts/evaluate/score-sets.ts';
import { SETS } from '../../scripts/evaluate/sets.ts';
import { loadPipeline } from '../../scripts/normalise/pipeline.ts';
import { publishedFiles } from '../helpers/published-files.ts';
import { readFiles } from '../helpers/read-files.ts';
import { type Evaluation, evaluationSchema } from '../../src/lib/method/evaluation.ts';

describe('content/record', () => {
  it('is what the articles, the codebook and the desk give (else: npm run normalise)', async () => {
    const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: 'content/desk' });
    const { record, problems } = await pipeline.run('content/articles');
    const committed = await readFiles('content/record');
    expect(problems).toEqual([]);
    const now = publishedFiles(record, committed);
    const paths = [...new Set([...committed.keys(), ...now.keys()])].filter((path) => path !== 'changes.jsonl');
    expect(paths.filter((path) => committed.get(path) !== now.get(path))).toEqual([]);
  });

  it('holds what the corpus holds at the least', async () => {
    const files = [...(await readFiles('content/record')).keys()];
    const count = (folder: string): number => files.filter((path) => path.startsWith(`${folder}/`)).length;
    expect(count('sectors')).toBe(21);
    expect(count('articles')).toBeGreaterThanOrEqual(5);
    expect(count('visits')).toBeGreaterThanOrEqual(2);
    expect(count('agreements')).toBeGreaterThanOrEqual(75);
    expect(count('topics')).toBeGreaterThanOrEqual(40);
  });
});

/** Every figure of an evaluation by set and title, as one share. */
const shares = ({ sets }: Evaluation): Map<string, number> =>
  new Map(sets.flatMap(({ title, figures }) => figures.map((figure) => [`${title} | ${figure.title}`, figure.f1 ?? (figure.right ?? 0) / Math.max(1, figure.of ?? 1)] as const)));

/** Milliseconds: the largest set has 720 articles. */
const LONG = 240_000;

const readRecorded = async (): Promise<Evaluation> =>
  evaluationSchema.parse(JSON.parse(await readFile('content/record/evaluation.json', 'utf8')));

describe('the measured figures', () => {
  it('are of every hand-coded set (else: npm run evaluate -- --write)', async () => {
    const { sets } = await readRecorded();
    expect(sets.map(({ title }) => title)).toEqual(SETS.map(({ title, limits }) => `${title}. ${limits}`));
  });

  it.each(SETS.map((set) => [set.name, set] as const))(
    'of %s have not fallen below those last recorded (else: npm run evaluate -- --errors)',
    async (_, set) => {
      const recorded = shares(await readRecorded());
      const now = shares(evaluationFigures(await scoreSets([set])));
      expect(now.size).toBe(8);
      for (const [figure, share] of now)
        expect(share, figure).toBeGreaterThanOrEqual((recorded.get(figure) ?? Infinity) - 0.0005);
    },
    LONG,
  );
});
