import { countInFigures } from '../../src/lib/wording/numbers.ts';
import { ACTIONS } from '../../src/schemas/action.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { TheRecord } from '../normalise/link/record.ts';

/** Facts that a reader of the record looks for first. */
export const ASKED = ['title', 'outlet', 'date'] as const;
const FACTS = [...ASKED, 'author', 'dateline', 'genre', 'retells'] as const;

/** Facts that neither the text nor the desk says. */
export const unknownFacts = (article: Article): string[] => FACTS.filter((fact) => article[fact].basis === 'unknown');

/** What was recognised in one article, a line each. */
export function recognisedLines({ articles, visits, statements }: TheRecord): string[] {
  const [article] = articles;
  if (!article) return [];
  const unknown = unknownFacts(article);
  const facts = FACTS.flatMap((fact) => {
    const { value, from, basis } = article[fact];
    if (value === null) return [];
    const shown = typeof value === 'string' ? value : value.what;
    return [line(fact, `${shown} (${from ?? basis})`)];
  });
  const by = ACTIONS.flatMap((action) => {
    const count = statements.filter((statement) => statement.action === action).length;
    return count > 0 ? [`${count} ${action}`] : [];
  });
  return [
    ...facts,
    line('visits', visits.map(({ title, dates }) => `${title} (${dates.value ?? 'no date'})`).join('; ') || 'none'),
    line('statements', [countInFigures(statements.length, 'statement'), ...by].join(', ')),
    ...(unknown.length > 0 ? [line('not told', unknown.join(', '))] : []),
  ];
}

const line = (name: string, value: string): string => `  ${name.padEnd(11)}${value}`;
