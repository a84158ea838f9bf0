import type { NounPhrase } from '../grammar/noun-phrase.ts';

/** How a governing word is followed, in the words of verbs.yaml. */
export interface Complement {
  /** `infinitive`, `gerund`, `that`, `that-future`, `object`, `object-infinitive`, `none`, or a preposition. */
  kind: string;
  /** Where what is governed begins: behind “to” and “that”. */
  from: number;
  /** The noun phrase that follows, if one does. */
  phrase: NounPhrase | null;
  /** “consented in the spring to …”, “raised with her host the fate of …”: what follows behind a first preposition. */
  late?: () => readonly Complement[];
}
