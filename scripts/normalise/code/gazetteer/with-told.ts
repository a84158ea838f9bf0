import type { ActorLexicon } from '../actors/actor-lexicon.ts';
import { withIntroduced } from '../actors/with-introduced.ts';
import { withLeaders } from '../actors/leader-index.ts';
import type { Told } from './told.ts';

/** The lexicon with what other articles of the corpus say of an article's names; what the general lists say wins. */
export const withTold = (lexicon: ActorLexicon, { countries, people }: Told): ActorLexicon => ({
  ...lexicon,
  countries: withIntroduced(lexicon.countries, countries),
  told: countries.map(({ id }) => id),
  leaders: withLeaders(lexicon.leaders, people),
});
