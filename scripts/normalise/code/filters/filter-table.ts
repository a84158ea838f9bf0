import { malformedTable } from '../weight-table.ts';
import { type FilterModel, WINDOW } from './filter-model.ts';

const LARGEST = 127;
const DIGITS = 5;
const COLUMNS = ['step', 'weights', 'bias', 'step', 'says'] as const;

/**
 * The lines of a file of filters behind its version: how many filters there are, then one a filter. Its weights and what
 * it says stand in base64, a byte each, with what a step of each is worth before them; between them stands its bias.
 */
export function filterLines({ filters, width, weights, bias, questions, says }: FilterModel): string {
  const line = (filter: number): string =>
    [
      ...inSteps(rowAt(weights, filter, WINDOW * width)),
      inDigits(bias[filter] ?? 0),
      ...inSteps(rowAt(says, filter, questions)),
    ].join('\t');
  return [String(filters), ...Array.from({ length: filters }, (_, filter) => line(filter))].join('\n');
}

/**
 * Reads such lines, as many as the first says.
 * @param file as it is told to a reader
 * @param width see `widthOf`
 * @param questions how many questions they must say something to
 * @throws UserError when a line is malformed or missing
 */
export function readFilters(
  [count = '', ...lines]: readonly string[],
  { file, width, questions }: { file: string; width: number; questions: number },
): FilterModel {
  const filters = lines.length;
  if (count !== String(filters)) throw malformedTable(file, 1, `the number of lines below, ${String(filters)}`, count);
  const model: FilterModel = {
    filters,
    width,
    weights: new Float64Array(filters * WINDOW * width),
    bias: new Float64Array(filters),
    questions,
    says: new Float64Array(filters * questions),
  };
  for (const [filter, line] of lines.entries()) {
    const [step = '', coded = '', bias = '', sayStep = '', said = ''] = line.split('\t');
    const [weights, says] = [fromSteps(step, coded), fromSteps(sayStep, said)];
    const whole = weights.length === WINDOW * width && says.length === questions;
    if (!whole || [step, bias, sayStep].some((number) => number === '' || Number.isNaN(Number(number))))
      throw malformedTable(file, filter + 2, `a filter (${COLUMNS.join(', ')})`, line);
    model.weights.set(weights, filter * WINDOW * width);
    model.bias[filter] = Number(bias);
    model.says.set(says, filter * questions);
  }
  return model;
}

const rowAt = (all: Float64Array, row: number, length: number): Float64Array =>
  all.subarray(row * length, (row + 1) * length);

const inDigits = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** Numbers as whole steps, the largest of them 127: what a step is, and the steps. */
function inSteps(values: Float64Array): [step: string, coded: string] {
  const step = inDigits(Math.max(...values.map(Math.abs)) / LARGEST);
  const steps = Int8Array.from(values, (value) => Math.round(value / (Number(step) || 1)));
  return [step, Buffer.from(steps.buffer).toString('base64')];
}

const fromSteps = (step: string, coded: string): Float64Array =>
  Float64Array.from(new Int8Array(Buffer.from(coded, 'base64')), (steps) => steps * Number(step));
