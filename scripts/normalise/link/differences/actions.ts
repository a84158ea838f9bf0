import { type Action, byFirmness } from '../../../../src/schemas/action.ts';
import type { Difference } from '../../../../src/schemas/agreement.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import { inWords } from '../../../../src/lib/wording/numbers.ts';
import type { SourceView } from './source-view.ts';

/**
 * Sources that report the same matter with another action: "signed in two sources, progress in the third".
 * @param sources what each source of the visit says of the matter
 */
export function actionDifference(sources: readonly SourceView[]): Difference | null {
  const groups = new Map<Action, SourceView[]>();
  for (const source of sources) groups.set(source.action, [...(groups.get(source.action) ?? []), source]);
  if (groups.size < 2) return null;
  const ordered = [...groups].sort(([a], [b]) => byFirmness(a, b));
  const parts = ordered.map(
    ([action, said]) =>
      `${action} in ${said.length === 1 ? (said[0]?.shortName ?? '') : `${inWords(said.length)} sources`}`,
  );
  return {
    kind: 'action',
    text: withAnd(parts),
    statements: ordered.flatMap(([, said]) => said.map(({ strongest }) => strongest.id)),
  };
}
