import { numbers } from '../tools/numbers.ts';

/** How cases are gone through. */
export interface Plan {
  /** Times that every case is gone through. */
  rounds: number;
  /** Cases looked at before each step. */
  batch: number;
}

/** Length of a step at first; in the last round a tenth of it and a bit. */
const RATE = 0.003;
const SLOWS = 0.9;
const SEED = 1;

/**
 * Goes through cases, a few at a time, in an order that looks random and is the same in every run.
 * @param step is given the numbers of the cases to look at, and how far to go
 */
export function throughBatches(
  cases: number,
  { rounds, batch }: Plan,
  step: (batch: readonly number[], rate: number) => void,
): void {
  const order = Array.from({ length: cases }, (_, at) => at);
  const random = numbers(SEED);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - (SLOWS * round) / rounds);
    for (let from = 0; from < order.length; from += batch) step(order.slice(from, from + batch), rate);
  }
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
