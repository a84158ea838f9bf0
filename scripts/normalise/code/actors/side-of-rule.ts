import type { CountryLexicon } from './country-lexicon.ts';

/** The word in a state's official name that goes with an office. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['king', /\bkingdom\b/i],
  ['queen', /\bkingdom\b/i],
  ['sultan', /\bsultanate\b/i],
  ['emir', /\bemirates?\b/i],
  ['grand-duke', /\bgrand duchy\b/i],
  ['president', /\brepublic\b|\bfederation\b|\bstates\b/i],
]);

/**
 * The one country of two whose form of state has an office: a king speaks for the kingdom.
 * @returns null where both have it, neither has, or the office says nothing of it
 */
export function sideOfRule(
  offices: readonly string[],
  pair: readonly [string, string],
  countries: CountryLexicon,
): string | null {
  const form = offices.map((office) => FORMS.get(office)).find((found) => found !== undefined);
  if (!form) return null;
  const official = pair.map((country) => countries.traits.get(country)?.official);
  if (official.includes(undefined)) return null;
  const matching = pair.filter((_, index) => form.test(official[index] ?? ''));
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
