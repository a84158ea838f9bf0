import type { Span } from '../clause.ts';
import type { OfficeReading } from './find-offices.ts';

/** What a mention names. `name`: words in capitals that nothing else explains, e.g. a town or a company. */
export type MentionKind = 'country' | 'demonym' | 'seat' | 'person' | 'office' | 'name';

/** A country, person, office or other name in a sentence. */
export interface Mention extends Span {
  kind: MentionKind;
  /** Index of the sentence. */
  sentence: number;
  /** Indices of its words in the sentence, half-open. */
  first: number;
  last: number;
  /** The country it names, or that its office is said to be of; null where nothing says so. */
  party: string | null;
  /** Of a person or an office. */
  office: OfficeReading | null;
  /** Ids of all offices stated here: `crown-prince`, `prime-minister`. */
  offices: string[];
  /** Of a person or another name: `Tomas Varrek`. */
  name: string | null;
  /** Index of the person in the article; set once people are told apart. */
  person: number | null;
  possessive: boolean;
  /** Set where a seat is only a town of the country, and stands for nobody. */
  isTown?: boolean;
  /** Set where a person's country is known from the name alone: somebody who leads it, or did. */
  fame?: 'leader' | 'former';
  /** Set where only what it does marks a single word as a person's name. */
  untitled?: boolean;
}
