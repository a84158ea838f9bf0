import type { GateModel } from '../../normalise/code/gate/gate-model.ts';
import { rememberingFew } from '../../normalise/remembering.ts';
import { learnWithout } from '../cross-validate.ts';
import type { AskedCase } from '../fit-questions.ts';
import { gateCases, learnGate, weighedBy, writeGate } from '../learn-gate.ts';
import { type Reliability, reliabilityOf } from '../reliability.ts';
import { FEW_FOLDS, modelsIn, type Training, type Without } from './training.ts';

/** Learns and writes which sentences are statements, and of which action. */
export async function trainGate({
  folder,
  knowledge,
  taught,
}: Training): Promise<{ gateWithout: Without<GateModel>; reliability: { gate: Reliability } }> {
  const { vectors } = knowledge.gate;
  const sentences = await gateCases(taught, folder, knowledge.words, vectors);
  await writeGate(modelsIn(folder), learnGate(sentences, vectors));
  const gateWithout = learnWithout(sentences, (cases) => learnGate(cases, vectors), FEW_FOLDS);
  const weigherOf = rememberingFew(weighedBy);
  const forecasts = sentences.map((one: AskedCase) => ({
    probability: weigherOf(gateWithout(one.group))(one, 0),
    holds: one.holds[0] === true,
  }));
  return { gateWithout, reliability: { gate: reliabilityOf(forecasts) } };
}
