/** What was said and whether it held. */
export interface Forecast {
  probability: number;
  holds: boolean;
}

/** How well probabilities can be relied on. */
export interface Reliability {
  cases: number;
  /** Share that held. */
  held: number;
  /** Mean squared error; 0 is best. */
  brier: number;
  /** Expected calibration error: how far the tenths stand from what held in them, by their size. */
  ece: number;
  /** By tenth of probability, from below: cases, and the share of them that held. */
  tenths: { from: number; cases: number; held: number }[];
}

const TENTHS = 10;

/** Measures forecasts. Tenths without any are left out. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const cases = forecasts.length;
  const mean = (own: readonly Forecast[], value: (one: Forecast) => number): number =>
    own.reduce((sum, one) => sum + value(one), 0) / (own.length || 1);
  const held = (own: readonly Forecast[]): number => mean(own, (one) => Number(one.holds));
  const tenths = [
    ...Map.groupBy(forecasts, ({ probability }) => Math.min(TENTHS - 1, Math.floor(probability * TENTHS))),
  ]
    .sort(([a], [b]) => a - b)
    .map(([tenth, own]) => ({ tenth, own }));
  return {
    cases,
    held: held(forecasts),
    brier: mean(forecasts, ({ probability, holds }) => (probability - Number(holds)) ** 2),
    ece: tenths.reduce(
      (sum, { own }) => sum + (own.length / cases) * Math.abs(mean(own, ({ probability }) => probability) - held(own)),
      0,
    ),
    tenths: tenths.map(({ tenth, own }) => ({ from: tenth / TENTHS, cases: own.length, held: held(own) })),
  };
}
