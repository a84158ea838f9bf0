import { readFile } from 'node:fs/promises';
import { readTable } from './read-table.ts';

/** What a hand coder wrote of one statement. */
export interface GoldStatement {
  /** `?agreed`: a coder may leave it out, so it never counts against a run. */
  optional: boolean;
  /** Any of them is right. */
  actions: string[];
  /** A country's id, or `joint`; any is right. */
  parties: string[];
  /** The pairs that `joint` can mean. */
  pairs: string[][];
  sectors: string[];
  topics: string[];
  visit: string;
}

/** A sentence of a coded article with its statements; none for a sentence that carries none. */
export interface GoldSentence {
  article: string;
  sentence: string;
  words: string[];
  statements: GoldStatement[];
}

/** Words of a sentence, case and punctuation aside. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Reads a hand-coded set: TSV with the columns article, sentence, action, parties, sectors, topic, visit, pair.
 * Rows of one sentence stand for its statements; the action `none` for a sentence without any.
 */
export async function readGold(path: string): Promise<GoldSentence[]> {
  const records = readTable(await readFile(path, 'utf8'));
  return [...Map.groupBy(records, ({ article = '', sentence = '' }) => `${article}\t${sentence}`).values()].map(
    (group) => {
      const { article = '', sentence = '' } = group[0] ?? {};
      return {
        article,
        sentence,
        words: wordsOf(sentence),
        statements: group.filter(({ action }) => action !== 'none').map(goldStatement),
      };
    },
  );
}

/** Reads all tables of a hand-coded set. */
export const readSet = async (tables: readonly string[]): Promise<GoldSentence[]> =>
  (await Promise.all(tables.map(readGold))).flat();

const goldStatement = ({
  action = '',
  parties = '',
  sectors = '',
  topic = '',
  visit = '',
  pair = '',
}: Record<string, string>): GoldStatement => ({
  optional: action.startsWith('?'),
  actions: action.replace('?', '').split('/'),
  parties: parties.split('/'),
  pairs: pair.split('/').map((one) => one.split('+')),
  sectors: sectors.split(',').filter(Boolean),
  topics: topic.split('/'),
  visit,
});
