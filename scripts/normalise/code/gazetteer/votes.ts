import { surnameOf } from './surname.ts';
import type { CountryForm } from '../actors/country-lexicon.ts';

/** What a name stands for: a country by its name, adjective or seat, or a person who speaks for it. */
export interface GazetteerEntry {
  text: string;
  form: Exclude<CountryForm, 'town'> | 'person';
  country: string;
  /** Ids of the articles that say so, two at most: what only one article says is no news to it. */
  from: string[];
}

/** What an article says a name stands for. */
type Claim = Omit<GazetteerEntry, 'from'>;

/** By how much a claim must outweigh the next. */
const ENOUGH = { name: 2, demonym: 2, seat: 2, person: 1 } as const;

/** What articles say names stand for, weighed against each other; people are told apart by their surnames. */
export class Votes {
  readonly #byName = new Map<string, Map<string, GazetteerEntry & { weight: number }>>();

  add(claim: Claim, article: string, weight: number): void {
    const name = claim.form === 'person' ? `person ${surnameOf(claim.text)}` : claim.text;
    const claims = this.#byName.get(name) ?? new Map<string, GazetteerEntry & { weight: number }>();
    this.#byName.set(name, claims);
    const key = `${claim.form} ${claim.country}`;
    const known = claims.get(key) ?? { ...claim, from: [], weight: 0 };
    claims.set(key, known);
    known.weight += weight;
    if (claim.text.length > known.text.length) known.text = claim.text;
    if (known.from.length < 2 && !known.from.includes(article)) known.from.push(article);
  }

  /** For each name what most is said for, where hardly as much is said for anything else. */
  won(): GazetteerEntry[] {
    return [...this.#byName.values()].flatMap((claims) => {
      const [first, second] = [...claims.values()].toSorted((a, b) => b.weight - a.weight);
      if (!first || first.weight - (second?.weight ?? 0) < ENOUGH[first.form]) return [];
      const { text, form, country, from } = first;
      return [{ text, form, country, from }];
    });
  }
}
