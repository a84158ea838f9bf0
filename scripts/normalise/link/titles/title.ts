import type { Kind } from '../../../../src/schemas/action.ts';
import type { LinkedStatement } from '../linked.ts';
import { imperative } from './imperative.ts';
import { nounPhrase } from './noun-phrase.ts';
import { LONGEST } from './object-words.ts';

/** A record's title and where it comes from. */
export interface Title {
  title: string;
  titleFrom: 'clause' | 'codebook' | 'desk';
}

/** Words that only point back make no title of their own: "expand it", "its early deployment", "such projects". */
const POINTS_BACK = /^(?:\p{L}+ )?(?:it|its|their|them|this|these|those|such|that)\b/iu;
const FEWEST_WORDS = 3;

/**
 * DESIGN, "Titles": of an agreement or aim the imperative made from its strongest clause, else its object as a noun
 * phrase; of a position the matter's name.
 * @param statements the record's statements, the strongest first
 */
export function recordTitle(kind: Kind, statements: readonly LinkedStatement[]): Title {
  const [first] = statements;
  if (!first) throw new Error('a record without statements has no title');
  const named: Title = { title: first.topicTitle, titleFrom: first.topicFrom };
  if (kind === 'position') return named;
  const strongest = statements.filter(({ record }) => record.action === first.record.action);
  for (const make of [imperative, nounPhrase]) {
    for (const statement of strongest) {
      const title = make(objectOf(statement));
      if (title !== null && isTitle(title)) return { title, titleFrom: 'clause' };
    }
  }
  return named;
}

const objectOf = ({ article, coded: { clause } }: LinkedStatement): string =>
  clause.object ? article.text.slice(clause.object.start, clause.object.end) : '';

const isTitle = (title: string): boolean =>
  title.length <= LONGEST && title.split(' ').length >= FEWEST_WORDS && !POINTS_BACK.test(title) && !/[“”"]$/u.test(title.replace(/“[^”]*”/gu, ''));
