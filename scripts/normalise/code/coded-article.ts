import type { Speaker } from '../../../src/schemas/statement.ts';
import type { ReadArticle } from '../read/article-text.ts';
import type { CountryLexicon } from './actors/country-lexicon.ts';
import type { Standing } from './actors/former-states.ts';
import type { IntroducedCountry } from './actors/introduced-countries.ts';
import type { VisitMention } from './actors/visit-mention.ts';
import type { Clause, Sentence } from './clause.ts';
import type { Sightings } from './gazetteer/sightings.ts';

/** A statement before it is linked: a clause with its codes. */
export interface CodedStatement {
  clause: Clause;
  /** Slugs of the countries that act, sorted; never empty. */
  parties: string[];
  partiesRule: string;
  /** Primary first; never empty. */
  sectors: string[];
  sectorsRule: string;
  /** How probable it is that the primary sector is right. */
  sectorsConfidence?: number;
  /** Where a model chose it against the rules: the features that weighed most. */
  sectorsWeighed?: readonly string[];
  /** The matter: a codebook topic's id, or a slug made from the object. */
  topic: string;
  /** `Ferry terminal`, a reader's name for the matter. */
  topicTitle: string;
  topicFrom: 'codebook' | 'clause';
  topicRule: string;
  speaker: Speaker | null;
  /** How sure its codes are, by a model; missing until it is judged. */
  judged?: {
    model: string;
    /** The features that weighed most for or against its being a statement. */
    weighed: readonly string[];
    parties: number;
    topic: number;
  };
  /** The visit of this article that the statement belongs to; null where the article tells of none. */
  visit: VisitMention | null;
}

/** An article with its statements and the visits that it tells of. */
export interface CodedArticle {
  article: ReadArticle;
  sentences: Sentence[];
  /** Names of countries: the general list with those that the article introduces. */
  countries: CountryLexicon;
  /** The countries that the article introduces: with the general list and the standing of former states they make `countries`. */
  introduced: IntroducedCountry[];
  /** For whom the names of former states and their heirs stand in it: `countries` is read with it. */
  standing: Standing;
  /** What it says of names that no list knows. */
  sightings: Sightings;
  visits: VisitMention[];
  statements: CodedStatement[];
}
