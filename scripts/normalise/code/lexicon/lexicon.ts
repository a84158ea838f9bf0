import type { Action } from '../../../../src/schemas/action.ts';
import type { AdjectiveEntry, NounEntry, VerbEntry } from './lexicon-schema.ts';
import type { VerbForm } from './verb-forms.ts';

/** What the reader of clauses knows about words: the files of `content/codebook/language/`, indexed. */
export interface Lexicon {
  /** By lemma of the verb, those that ask most of the sentence first; phrasal verbs stand under their verb. */
  verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** By noun in the singular. */
  nouns: ReadonlyMap<string, readonly NounEntry[]>;
  adjectives: ReadonlyMap<string, readonly AdjectiveEntry[]>;
  /** Verbs of work done on the ground, with an example each: `irrigate`. */
  work: ReadonlyMap<string, string>;
  /** Those by which one side gives or concedes something: `lend`. */
  giving: ReadonlySet<string>;
  /** `instrument` → the nouns of that class. */
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Inflected form → what it may be. */
  forms: ReadonlyMap<string, VerbForm>;
  /** Verbs that take a clause without “that”. */
  clausal: ReadonlySet<string>;
  /** Verbs by which something is asked where another government is to do it: `propose`. */
  wanting: ReadonlySet<string>;
  /** Verbs of saying. */
  saying: ReadonlySet<string>;
  voices: Voices;
  /** Word of a heading → the action of what is listed under it: `commitments`. */
  headings: ReadonlyMap<string, Action>;
}

/** Nouns by who speaks; see `voices.yaml`. */
export interface Voices {
  /** Sides, people and agencies: whoever can act for a party. */
  actors: ReadonlySet<string>;
  people: ReadonlySet<string>;
  joint: ReadonlySet<string>;
  outsiders: ReadonlySet<string>;
  /** Members of parliaments and councils, by the title before their name. */
  members: ReadonlySet<string>;
  formerly: ReadonlySet<string>;
  /** Verbs of what governments allow: `enter`. */
  allowed: ReadonlySet<string>;
  /** First word of the name of an organisation that campaigns → the whole names: `human` → `human rights watch`. */
  campaigners: ReadonlyMap<string, readonly string[]>;
  /** `help`: what a thing does by itself. */
  effects: ReadonlySet<string>;
  /** `admit`: what is said of one's own speech. */
  discourse: ReadonlySet<string>;
  /** `remember`: what goes on in the mind, or befalls. */
  mind: ReadonlySet<string>;
  /** `institute`: what scholars are introduced by. */
  affiliations: ReadonlySet<string>;
}
