import fc from 'fast-check';

/** What must hold for any input of one stage. */
export interface Stage {
  name: string;
  /** How often, in a full run. */
  cases: number;
  /** What must hold; asked for when the stage begins, since some load a codebook. */
  property: () => fc.IRawProperty<unknown> | Promise<fc.IRawProperty<unknown>>;
}

/**
 * Runs stages one after the other and says how many cases each passed.
 * @returns how many stages failed
 */
export async function runStages(
  stages: readonly Stage[],
  { share, seed }: { share: number; seed: number },
): Promise<number> {
  let [total, failed] = [0, 0];
  for (const { name, cases, property } of stages) {
    const numRuns = Math.max(1, Math.round(cases * share));
    const began = performance.now();
    const result = await fc.check(await property(), { numRuns, seed });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    total += result.numRuns;
    console.log(`${name.padEnd(14)}${String(result.numRuns).padStart(7)} cases  ${seconds.padStart(6)} s`);
    if (!result.failed) continue;
    failed += 1;
    console.error(await fc.asyncDefaultReportMessage(result), result.errorInstance);
  }
  console.log(`${total} cases, ${failed} stages failed`);
  return failed;
}
