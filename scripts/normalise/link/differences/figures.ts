import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { InstrumentCount } from '../../../../src/schemas/visit.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';

/**
 * Sources that count the instruments differently: “over 20” and “20”.
 * @param counts every source's count; only those of statements in the record at hand
 * @param nameOf a source's short name
 */
export function figureDifference(
  counts: readonly InstrumentCount[],
  nameOf: (article: string) => string,
): Difference | null {
  const said = new Map<string, InstrumentCount[]>();
  for (const count of counts) {
    const key = `${count.bound} ${count.number ?? count.text.toLowerCase()}`;
    said.set(key, [...(said.get(key) ?? []), count]);
  }
  if (said.size < 2) return null;
  const parts = [...said.values()].map(
    (same) => `“${same[0]?.text ?? ''}” in ${withAnd([...new Set(same.map(({ article }) => nameOf(article)))])}`,
  );
  return {
    kind: 'figures',
    text: withAnd(parts),
    statements: [...said.values()].flatMap((same) => same.slice(0, 1).map(({ statement }) => statement)),
  };
}
