import type { Fact } from '../../read/article-text.ts';
import type { Span } from '../clause.ts';

/** A person as one article names them. */
export interface PersonMention {
  /** The fullest form of the name in the article: `Tomas ul Haq Varrek`. */
  name: string;
  /** What the article calls them for short: `Varrek`. */
  short: string;
  /** As stated with the name: `Caretaker Prime Minister`; null where none is. */
  office: string | null;
  /** The party the person speaks for, by office, demonym or context; null where it is not known. */
  party: string | null;
}

/** A visit as one article tells of it. */
export interface VisitMention {
  /** Slug of the country that the visitor represents, and of the host. */
  visitorParty: string;
  host: string;
  /** Null where the article names nobody. */
  visitor: PersonMention | null;
  /** EDTF, e.g. `2023-10-16/2023-10-20`, `2025-02~`. */
  dates: Fact<string>;
  /** `state visit`, `official visit`, …, as stated. */
  kind: Fact<string>;
  occasion: Fact<string>;
  places: string[];
  met: PersonMention[];
  /** `report` where the article tells of the visit as news; `follow-up` where it looks back on it from later. */
  role: 'report' | 'follow-up';
  /** Why the article is tied to it: `visited`, `after hosting`. */
  from: string;
  /** Where in the text this visit is told, in order, when the article tells of several; null for the whole. */
  told: readonly Span[] | null;
  /** 0 to 1: how sure it is that there was such a visit. Below 0.5, who visited whom is not sure either. */
  confidence: number;
  /** Nothing is said of a visit: the article only is about two countries, and may belong to a visit that others tell of. */
  isSupposed?: true;
}
