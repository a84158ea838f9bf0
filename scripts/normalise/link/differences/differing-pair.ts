import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import type { SourceView } from './source-view.ts';

/** How values that sources give are compared. */
interface Comparison<T> {
  /** Only values of one kind are compared: a unit, the word that sets a time. */
  kindOf: (value: T) => string;
  areSame: (one: T, other: T) => boolean;
}

/**
 * The first two sources that give another value for the same thing, each with its quotation: `“by 2027” in A and “by 2029”
 * in B`. A source that gives several values of a kind is left out: it is not known which of them is meant.
 * @param valuesIn the values of a quotation, each with its words
 */
export function differingPair<T extends { text: string }>(
  kind: Difference['kind'],
  sources: readonly SourceView[],
  valuesIn: (statement: Statement) => readonly T[],
  { kindOf, areSame }: Comparison<T>,
): Difference | null {
  const given = valuesBySource(sources, valuesIn);
  if (given.every(({ source }) => source === given[0]?.source)) return null;
  const rivals = (one: Given<T>): Given<T>[] =>
    given.filter((other) => kindOf(other.value) === kindOf(one.value) && !areSame(other.value, one.value));
  const single = given.filter((one) => rivals(one).every(({ source }) => source !== one.source));
  for (const one of single) {
    const other = rivals(one).find((candidate) => single.includes(candidate));
    if (!other) continue;
    const text = `“${one.value.text}” in ${one.source.shortName} and “${other.value.text}” in ${other.source.shortName}`;
    return { kind, text, statements: [one.statement.id, other.statement.id] };
  }
  return null;
}

/** A value with the statement and the source that give it. */
interface Given<T> {
  value: T;
  statement: Statement;
  source: SourceView;
}

/** The values of all sources; none where there is only one source, which cannot differ from another. */
const valuesBySource = <T>(
  sources: readonly SourceView[],
  valuesIn: (statement: Statement) => readonly T[],
): Given<T>[] =>
  sources.length < 2
    ? []
    : sources.flatMap((source) =>
        source.statements.flatMap((statement) => valuesIn(statement).map((value) => ({ value, statement, source }))),
      );
