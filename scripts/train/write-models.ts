import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { HUNDREDTHS } from '../normalise/code/logistic.ts';
import { type FeatureTable, weightLines } from '../normalise/code/weight-table.ts';
import { Document, visit } from 'yaml';

/** Weights as the files have them: hundredths, without those that round to nothing. */
export const quantised = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([name, weight]): [string, number] => [name, Math.round(weight * HUNDREDTHS) / HUNDREDTHS])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Lists of weights as the files have them: hundredths. */
export const inHundredths = (lists: ReadonlyMap<string, readonly number[]>): Record<string, number[]> =>
  Object.fromEntries([...lists].map(([name, own]) => [name, own.map((weight) => Math.round(weight * HUNDREDTHS) + 0)]));

/** A version that tells models with other weights apart: `sectors-3fa9c1`. */
export const versionOf = (name: string, content: object): string =>
  `${name}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 6)}`;

/** Writes a model, with its version before its weights. */
export async function writeModel(path: string, name: string, title: string, content: object): Promise<void> {
  const document = new Document({ version: versionOf(name, content), ...content });
  visit(document, { Seq: (_, list) => void (list.flow = true) });
  const text = document.toString({ lineWidth: 0 });
  await writeFile(
    path,
    `# ${title}\n# Written by npm run train from hand-coded articles; about.yaml says from which, and how well it holds.\n${text}`,
  );
}

/** Learnt weights just as they are read from their file. @param name of the model: `sides` */
export function featureTable(name: string, weights: ReadonlyMap<string, number>): FeatureTable {
  const all = quantised(weights);
  return { version: versionOf(name, all), weights: new Map(Object.entries(all)) };
}

/** Writes such a table as `loadFeatureTable` reads it. */
export async function writeFeatureTable(
  folder: string,
  name: string,
  { version, weights }: FeatureTable,
): Promise<void> {
  const lines = weightLines([version], new Map([...weights].map(([feature, weight]) => [feature, [weight]])));
  await writeFile(`${folder}/${name}.tsv`, lines);
}
