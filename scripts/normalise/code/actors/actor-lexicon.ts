import { join } from 'node:path';
import { z } from 'astro/zod';
import { type CodebookParty, codebookParty } from '../../../../src/schemas/codebook.ts';
import { readYaml } from '../../codebook/read-yaml.ts';
import { indexTalk, type TalkWords } from './about-states.ts';
import { type ActorVocabulary, loadActorVocabulary, type OfficeEntry } from './actor-vocabulary.ts';
import { buildCountryLexicon, type CountryLexicon } from './country-lexicon.ts';
import type { PhraseIndex } from '../phrase-index.ts';
import type { LandWords } from './land-names.ts';
import { type FirmIndex, indexFirms } from './firms.ts';
import { indexLeaders, type LeaderIndex } from './leader-index.ts';
import type { DirectionModel } from './likely-direction.ts';
import type { SeatModel } from './likely-seats.ts';
import { type Organisation, organisationNames } from './organisations.ts';
import type { CountryNameModel } from './country-name-model.ts';
import type { SideModel } from './side-model.ts';
import { loadFeatureTable } from '../weight-table.ts';
import type { WordVectors } from '../word-vectors.ts';
import { type Publishing, publishing, type SideVerbs, sideVerbs } from './side-vocabulary.ts';
import { type VisitPattern, visitPatterns } from './visit-patterns.ts';
import { foldPhrase, indexPhrases } from './words.ts';

/** Everything that reading the actors of an article looks up; built once for all articles. */
export interface ActorLexicon {
  countries: CountryLexicon;
  /** Titles by which an office is written. */
  offices: PhraseIndex<OfficeEntry>;
  honorifics: PhraseIndex<true>;
  modifiers: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  nameOpeners: ReadonlySet<string>;
  landWords: LandWords;
  collective: ReadonlySet<string>;
  sideNouns: ReadonlySet<string>;
  /** International bodies, which are no side of a visit. */
  outsiders: ReadonlySet<string>;
  /** International bodies by their names. */
  organisations: PhraseIndex<Organisation>;
  /** Heads of state and government. */
  leaders: LeaderIndex;
  /** Ids of countries of which only other articles of the corpus tell. */
  told: readonly string[];
  /** Firms, development banks and agencies. */
  firms: FirmIndex;
  events: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  /** What each word speaks of: states, firms, sport, or villages, towns and counties. */
  talkWords: TalkWords;
  /** Words that say that a visit has not taken place. */
  unreal: RegExp;
  /** The same, behind the words that tell of it. */
  unrealAfter: RegExp;
  /** Words that say that it will not. */
  cancelled: RegExp;
  /** Words for talks at which nobody travels. */
  remote: RegExp;
  visitPatterns: readonly VisitPattern[];
  /** Words for a visit and what is only seen at one. */
  visitWords: RegExp;
  sideVerbs: SideVerbs;
  sideModel: SideModel;
  countryNameModel: CountryNameModel;
  seatModel: SeatModel;
  directionModel: DirectionModel;
  /** Whether a word is one that English texts have, by its key. */
  isKnown: (word: string) => boolean;
  publishing: Publishing;
  vocabulary: ActorVocabulary;
}

/** What has been learnt of actors. */
export type ActorModels = Pick<
  ActorLexicon,
  'sideModel' | 'countryNameModel' | 'seatModel' | 'directionModel' | 'isKnown'
>;

/**
 * Prepares the vocabulary for looking up.
 * @param vocabulary general English, as the codebook folder has it
 * @param parties the corpus' own countries
 * @param models what has been learnt of who acts, who visits whom, and names that no list knows
 */
export function buildActorLexicon(
  vocabulary: ActorVocabulary,
  parties: readonly CodebookParty[],
  models: ActorModels,
): ActorLexicon {
  const { offices, visits } = vocabulary;
  const phrases = offices.offices.flatMap((office) =>
    office.names.flatMap((name) => [name, plural(name)].map((text) => [text, office] as const)),
  );
  return {
    countries: buildCountryLexicon(
      vocabulary.countries,
      parties,
      vocabulary.towns,
      vocabulary.formerStates,
      vocabulary.visits.placeNouns,
    ),
    offices: indexPhrases(phrases),
    honorifics: indexPhrases(offices.honorifics.map((text) => [text, true as const])),
    modifiers: keys(offices.modifiers),
    loose: keys(offices.loose),
    particles: keys(offices.particles),
    bodies: keys(offices.bodies),
    notNames: keys([...offices.notNames, ...offices.modifiers, ...offices.loose]),
    nameOpeners: keys(offices.nameOpeners),
    landWords: { openers: keys(offices.landOpeners), kinds: keys(offices.landKinds) },
    collective: keys(offices.collective),
    sideNouns: keys(offices.sideNouns),
    outsiders: keys(offices.outsiders),
    organisations: organisationNames(vocabulary.organisations),
    leaders: indexLeaders(vocabulary.leaders),
    told: [],
    firms: indexFirms(vocabulary.firms),
    events: keys(visits.events),
    placeNouns: keys(visits.placeNouns),
    talkWords: indexTalk({
      local: keys(visits.localWords),
      business: keys(visits.businessWords),
      sport: keys(visits.sportWords),
      state: keys(visits.stateWords),
    }),
    unreal: anyOf(visits.unreal),
    unrealAfter: anyOf(visits.unrealAfter),
    cancelled: anyOf(visits.cancelled),
    remote: anyOf(visits.remote),
    visitPatterns: visitPatterns(vocabulary),
    visitWords: anyOf(['visit', 'visits', 'trip', 'tour', ...visits.ceremonies]),
    sideVerbs: sideVerbs(vocabulary.sides),
    ...models,
    publishing: publishing(vocabulary.sides),
    vocabulary,
  };
}

/**
 * Reads and prepares the actors' part of a codebook folder, e.g. `content/codebook`.
 * @param vectors whose words are those that English texts have
 */
export async function loadActorLexicon(folder: string, vectors: WordVectors): Promise<ActorLexicon> {
  const parties = readYaml(join(folder, 'parties.yaml'), z.array(codebookParty));
  const [vocabulary, own, sideModel, countryNameModel, seatModel, directionModel] = await Promise.all([
    loadActorVocabulary(folder),
    parties,
    loadFeatureTable(folder, 'sides'),
    loadFeatureTable(folder, 'country-names'),
    loadFeatureTable(folder, 'seats'),
    loadFeatureTable(folder, 'directions'),
  ]);
  const isKnown = (word: string): boolean => vectors.of.has(word);
  const models = { sideModel, countryNameModel, seatModel, directionModel, isKnown };
  return buildActorLexicon(vocabulary, own, models);
}

/** Any of some phrases, as encoded sentences spell them. */
const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.map((phrase) => foldPhrase(phrase).join(' ')).join('|')})\\b`);

const keys = (texts: readonly string[]): Set<string> => new Set(texts.map((text) => foldPhrase(text).join(' ')));

/** `foreign minister` → `foreign ministers` */
const plural = (name: string): string => `${name}s`;
