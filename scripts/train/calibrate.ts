import '../assert-node.ts';
import { writeFile } from 'node:fs/promises';
import { place } from '../evaluate/place.ts';
import { type GoldSentence, readGold } from '../evaluate/gold.ts';
import { SETS } from '../evaluate/sets.ts';
import { loadPipeline } from '../normalise/pipeline.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { type Outcome, sharesRight } from './shares-right.ts';

/** Where the reader of clauses finds what share of each kind of rule's statements was right. */
const TABLE = 'content/codebook/language/confidence.yaml';
/** Sets of articles of our own, by name. */
const CALIBRATED: ReadonlySet<string> = new Set(['own', 'later']);

/** Articles with even numbers were kept aside while the rules were written. */
const isHeldBack = (article: string): boolean => Number(article.slice(1, 3)) % 2 === 0;

/** Whether each statement of a sentence is the hand coder's; statements where coding is optional tell nothing. */
function outcomesOf(sentence: GoldSentence, statements: readonly Statement[]): Outcome[] {
  const { article, statements: wanted } = sentence;
  if (wanted.length > 0 && wanted.every(({ optional }) => optional)) return [];
  const left = [...wanted];
  return statements.map(({ action, rules }) => {
    const at = left.findIndex(({ actions }) => actions.includes(action));
    if (at >= 0) left.splice(at, 1);
    return { article, rule: rules.action.rule, action, right: at >= 0 };
  });
}

const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
const sets = SETS.filter(({ name }) => CALIBRATED.has(name));
const statements: Statement[] = [];
for (const { articles } of sets) statements.push(...(await pipeline.run(articles)).record.statements);
const gold = (await Promise.all(sets.flatMap((set) => set.gold.map(readGold)))).flat();
const { bySentence } = place(
  gold.filter(({ article }) => isHeldBack(article)),
  statements.filter(({ article }) => isHeldBack(article)),
);
const outcomes = [...bySentence].flatMap(([sentence, statements]) => outcomesOf(sentence, statements));
const lines = [
  '# What share of the statements of each kind of rule was right on articles kept aside: `npm run train` writes it.',
  '# Key: kind of rule, or kind and action; of few cases the share leans on that of all.',
  ...[...sharesRight(outcomes)].map(([key, share]) => `${key}: ${share.toFixed(2)}`),
];
await writeFile(TABLE, `${lines.join('\n')}\n`);
console.log(`${String(outcomes.length)} statements of articles kept aside → ${TABLE}`);
