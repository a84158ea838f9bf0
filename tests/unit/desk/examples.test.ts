import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { decisionEntry, decisionSchema } from '../../../src/schemas/desk.ts';

/** The lists of decisions that CONTRIBUTING shows. */
const examples = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```yaml\n(?<list>[\s\S]*?)^```$/gmu)].map(
  ({ groups }) => groups?.list ?? '',
);

it('shows an example of every decision, each as the schema has it', () => {
  const decisions = examples.flatMap((list) => decisionSchema.array().parse(parse(list)));
  expect(decisions.map(({ decision }) => decision).sort()).toEqual([...decisionEntry.shape.decision.options].sort());
});
