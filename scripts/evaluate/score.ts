import type { Statement } from '../../src/schemas/statement.ts';
import { bCubed, type Measure, measure } from './b-cubed.ts';
import type { GoldSentence, GoldStatement } from './gold.ts';
import { type Match, matchStatements, sameParties } from './match.ts';
import type { Placed } from './place.ts';

/** Right ones of so many. */
export interface Share {
  right: number;
  of: number;
}

/** What a run scored against a hand-coded set. */
export interface Score {
  sentences: Measure;
  statements: Measure;
  parties: Share;
  primarySector: Share;
  merged: Measure;
  linked: Measure;
  visits: Measure;
  /** By the hand coder's first action: found and missed. */
  perAction: Map<string, Share>;
  /** By the hand coder's first sector: its primary sector right. */
  perSector: Map<string, Share>;
  /** A line for each thing wrong. */
  errors: string[];
}

/** Scores a run, statement by statement: F1 of sentences and of statements, shares of codes, B³ of what is put together. */
export function score({ bySentence }: Placed): Score {
  const matched: Match[] = [];
  const errors: string[] = [];
  const sentences = { hits: 0, wrong: 0, missed: 0 };
  const statements = { hits: 0, wrong: 0, missed: 0 };
  const perAction = new Map<string, Share>();
  for (const [sentence, predicted] of bySentence) {
    countSentence(sentence, predicted, sentences, errors);
    const { pairs, left, missed } = matchStatements(sentence, predicted);
    matched.push(...pairs);
    for (const { gold } of pairs.filter((pair) => !pair.gold.optional)) tally(perAction, gold.actions[0] ?? '', true);
    for (const gold of missed) tally(perAction, gold.actions[0] ?? '', false);
    statements.hits += pairs.filter(({ gold }) => !gold.optional).length;
    statements.missed += missed.length;
    if (!onlyOptional(sentence)) statements.wrong += left.length;
    errors.push(...statementErrors(sentence, predicted, pairs, left, missed));
  }
  return {
    ...codes(matched),
    ...groups(matched),
    sentences: measure(sentences.hits, sentences.wrong, sentences.missed),
    statements: measure(statements.hits, statements.wrong, statements.missed),
    perAction,
    errors,
  };
}

const onlyOptional = ({ statements }: GoldSentence): boolean =>
  statements.length > 0 && statements.every(({ optional }) => optional);

const countSentence = (
  sentence: GoldSentence,
  predicted: readonly Statement[],
  counts: { hits: number; wrong: number; missed: number },
  errors: string[],
): void => {
  if (onlyOptional(sentence)) return;
  if (sentence.statements.length > 0 && predicted.length > 0) counts.hits += 1;
  else if (sentence.statements.length > 0) {
    counts.missed += 1;
    errors.push(
      `missed\t${sentence.statements.map(({ actions }) => actions.join('/')).join(', ')}\t${sentence.sentence}`,
    );
  } else if (predicted.length > 0) {
    counts.wrong += 1;
    errors.push(`spurious\t${predicted.map(({ action }) => action).join(', ')}\t${sentence.sentence}`);
  }
};

const statementErrors = (
  { sentence }: GoldSentence,
  predicted: readonly Statement[],
  pairs: readonly Match[],
  left: readonly Statement[],
  missed: readonly GoldStatement[],
): string[] => [
  ...pairs
    .filter(({ gold, statement }) => !sameParties(statement.parties, gold))
    .map(({ gold, statement }) => `parties\t${statement.parties.join('+')} for ${gold.parties.join('/')}\t${sentence}`),
  ...pairs
    .filter(({ gold, statement }) => gold.sectors.length > 0 && !gold.sectors.includes(statement.sectors[0] ?? ''))
    .map(({ gold, statement }) => `sector\t${statement.sectors[0] ?? ''} for ${gold.sectors.join(',')}\t${sentence}`),
  ...(predicted.length > 0
    ? missed.map(
        (gold) =>
          `action\t${predicted.map(({ action }) => action).join(', ')} for ${gold.actions.join('/')}\t${sentence}`,
      )
    : []),
  ...(pairs.length > 0 ? left.map(({ action }) => `surplus\t${action}\t${sentence}`) : []),
];

const codes = (matched: readonly Match[]): Pick<Score, 'parties' | 'primarySector' | 'perSector'> => {
  const withSector = matched.filter(({ gold }) => gold.sectors.length > 0);
  const perSector = new Map<string, Share>();
  for (const { gold, statement } of withSector)
    tally(perSector, gold.sectors[0] ?? '', gold.sectors.includes(statement.sectors[0] ?? ''));
  return {
    parties: {
      right: matched.filter(({ gold, statement }) => sameParties(statement.parties, gold)).length,
      of: matched.length,
    },
    primarySector: {
      right: withSector.filter(({ gold, statement }) => gold.sectors.includes(statement.sectors[0] ?? '')).length,
      of: withSector.length,
    },
    perSector,
  };
};

const groups = (matched: readonly Match[]): Pick<Score, 'merged' | 'linked' | 'visits'> => {
  const items = matched.filter(({ gold }) => gold.topics[0]);
  const by = (predicted: (statement: Statement) => string | null, gold: (gold: GoldStatement) => string[]): Measure =>
    bCubed(items.map((item) => ({ predicted: predicted(item.statement), gold: gold(item.gold) })));
  return {
    merged: by(
      ({ agreement }) => agreement,
      ({ visit, topics }) => topics.map((topic) => `${visit} ${topic}`),
    ),
    linked: by(
      ({ topic }) => topic,
      ({ pairs, topics }) => topics.map((topic) => `${pairs[0]?.join('+') ?? ''} ${topic}`),
    ),
    visits: by(
      ({ visit }) => visit,
      ({ visit }) => [visit],
    ),
  };
};

const tally = (shares: Map<string, Share>, key: string, right: boolean): void => {
  const share = shares.get(key) ?? { right: 0, of: 0 };
  shares.set(key, { right: share.right + Number(right), of: share.of + 1 });
};
