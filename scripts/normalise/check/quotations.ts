import type { Statement } from '../../../src/schemas/statement.ts';
import type { Problem } from '../user-error.ts';

/**
 * Every quotation stands verbatim at its offsets, in code points of the stored text, between its prefix and suffix.
 * @param texts the stored texts by article id
 */
export function checkQuotations(statements: readonly Statement[], texts: ReadonlyMap<string, string>): Problem[] {
  return [...Map.groupBy(statements, ({ article }) => article)].flatMap(([article, own]) => {
    const points = [...(texts.get(article) ?? '')];
    const between = (start: number, end: number): string => points.slice(Math.max(0, start), end).join('');
    return own.flatMap((statement): Problem[] => {
      const { id, quote, prefix, suffix, start, end } = statement;
      const file = `statements.jsonl, ${id}`;
      const found = between(start, end);
      if (found !== quote)
        return [{ file, field: 'quote', message: `expected “${quote}” at ${start}, found “${found}”` }];
      const around =
        between(start - [...prefix].length, start) === prefix && between(end, end + [...suffix].length) === suffix;
      return around
        ? []
        : [{ file, field: 'prefix', message: 'expected the words around the quotation, found others' }];
    });
  });
}
