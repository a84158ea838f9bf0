/** An example to learn from: a vector, the class that it belongs to, and how much it counts. */
export interface Example {
  vector: Float64Array;
  label: number;
  weight: number;
}

/** Weights of a linear classifier: one row a class, the last number of a row is its bias. */
export type Classifier = Float64Array[];

const ROUNDS = 300;
const RATE = 2;
const MOMENTUM = 0.9;
const DECAY = 3e-4;

/** The probability of each class for a vector. */
export function classify(classifier: Classifier, vector: Float64Array): number[] {
  const logits = classifier.map((row) => vector.reduce((sum, value, place) => sum + value * (row[place] ?? 0), row[vector.length] ?? 0));
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Learns a classifier by gradient descent over all examples; the same examples give the same classifier. */
export function learn(examples: readonly Example[], classes: number): Classifier {
  const size = (examples[0]?.vector.length ?? 0) + 1;
  const rows = (): Classifier => Array.from({ length: classes }, () => new Float64Array(size));
  const [classifier, drift] = [rows(), rows()];
  const shares = balanced(examples, classes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = rows();
    for (const [place, { vector, label }] of examples.entries()) addGradient(gradient, classify(classifier, vector), vector, label, shares[place] ?? 0);
    for (const [row, weights] of classifier.entries()) step(weights, drift[row], gradient[row]);
  }
  return classifier;
}

/** The share of each example in the whole, so that large classes do not drown small ones. */
function balanced(examples: readonly Example[], classes: number): number[] {
  const totals = new Float64Array(classes);
  for (const { label, weight } of examples) totals[label] = (totals[label] ?? 0) + weight;
  const shares = examples.map(({ label, weight }) => weight / Math.sqrt(totals[label] ?? 1));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}

function addGradient(gradient: Classifier, said: readonly number[], vector: Float64Array, label: number, share: number): void {
  for (const [row, slopes] of gradient.entries()) {
    const error = ((said[row] ?? 0) - (row === label ? 1 : 0)) * share;
    for (const [place, value] of vector.entries()) slopes[place] = (slopes[place] ?? 0) + error * value;
    slopes[vector.length] = (slopes[vector.length] ?? 0) + error;
  }
}

function step(weights: Float64Array, drift: Float64Array | undefined, gradient: Float64Array | undefined): void {
  if (!drift || !gradient) return;
  for (const place of weights.keys()) {
    drift[place] = MOMENTUM * (drift[place] ?? 0) + (gradient[place] ?? 0) + DECAY * (weights[place] ?? 0);
    weights[place] = (weights[place] ?? 0) - RATE * (drift[place] ?? 0);
  }
}
