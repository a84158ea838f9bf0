/** Gives a person points for a country; nothing where either is not known. */
export type Vote = (person: number | null | undefined, country: string | null, points: number) => void;

/** Points by country, for each person. */
export type Ballots = readonly Map<string, number>[];

/** The vote that fills ballots. */
export const votingOn =
  (ballots: Ballots): Vote =>
  (person, country, points) => {
    const own = person === null || person === undefined ? undefined : ballots[person];
    if (own && country) own.set(country, (own.get(country) ?? 0) + points);
  };

/** The country with the most points, the first in the alphabet of equals; null without a vote. */
export function winner(ballot: ReadonlyMap<string, number> | undefined): string | null {
  const [best] = [...(ballot ?? [])].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  return best?.[0] ?? null;
}

/** The other of two countries; null where the one given is neither. */
export function opposite(pair: readonly [string, string], country: string): string | null {
  if (!pair.includes(country)) return null;
  return country === pair[0] ? pair[1] : pair[0];
}
