import type { Codebook } from '../../schemas/codebook.ts';
import { isStopWord } from './stop-words.ts';
import { phraseKey, tokenize } from './words.ts';

/** What a name in the vocabulary is a name of. */
export const NAME_KINDS = ['topic', 'place', 'term', 'sector', 'party'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Something that the codebook knows by name, with the other ways of saying it. */
export interface Name {
  name: string;
  kind: NameKind;
  /** Other names, abbreviations and spellings; the name itself is not repeated. */
  forms: readonly string[];
  /** Its page, where it has one. */
  address?: string;
}

/** What a browser needs to read a query: `/search/vocabulary.json`. */
export interface Vocabulary {
  names: readonly Name[];
  /** The words of the record, most frequent first, in one string: small to send and quick to read. */
  words: string;
}

/** The page of a thing of the codebook, or null where the record holds nothing on it. */
export type AddressOf = (kind: NameKind, id: string, pair?: string) => string | null;

/**
 * Makes the vocabulary from the codebook's lists and from the texts that can be found.
 * @param texts titles and quotations of the record
 */
export function toVocabulary(codebook: Codebook, texts: Iterable<string>, addressOf: AddressOf): Vocabulary {
  return { names: namesOf(codebook, addressOf), words: wordsByFrequency(texts).join(' ') };
}

/** All names of the codebook; a name that would repeat another of the same kind and address is kept once. */
function namesOf(codebook: Codebook, addressOf: AddressOf): Name[] {
  const name = (kind: NameKind, id: string, title: string, forms: readonly string[], pair?: string): Name => {
    const address = addressOf(kind, id, pair);
    return { name: title, kind, forms: forms.filter((form) => form !== title), ...(address ? { address } : {}) };
  };
  return [
    ...codebook.topics.map(({ id, pair, title, aliases }) => name('topic', id, title, aliases, pair)),
    ...codebook.places.map((place) => name('place', place.id, place.name, place.aliases)),
    ...codebook.glossary.map(({ id, term, full }) => name('term', id, term, [full])),
    ...codebook.sectors.map(({ id, title }) => name('sector', id, title, [id.replaceAll('-', ' ')])),
    ...codebook.parties.map(({ id, name: title, names }) => name('party', id, title, names)),
  ];
}

/** Distinct words, the most frequent first and then by the alphabet; no stop words, no bare numbers. */
export function wordsByFrequency(texts: Iterable<string>): string[] {
  const count = new Map<string, number>();
  for (const text of texts) for (const word of tellingWords(text)) count.set(word, (count.get(word) ?? 0) + 1);
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Words of a text, hyphenated ones whole and in parts. */
const tellingWords = (text: string): string[] =>
  tokenize(text)
    .flatMap(({ key }) => [...new Set([key, ...key.split(/[-.&']/)])])
    .filter((word) => word.length > 1 && !isStopWord(word) && !/^\d+$/.test(word));

/** A vocabulary made ready for look-ups. */
export interface Lexicon {
  /** Words of the record, most frequent first. */
  ranked: readonly string[];
  /** Place of each word in `ranked`. */
  rank: ReadonlyMap<string, number>;
  /** Words of the record and of all names. */
  known: ReadonlySet<string>;
  /** Names by each of their forms, as `phraseKey` writes it. */
  byForm: ReadonlyMap<string, readonly Name[]>;
}

/** Makes a vocabulary ready for look-ups. */
export function toLexicon({ names, words }: Vocabulary): Lexicon {
  const ranked = words.split(' ').filter(Boolean);
  const known = new Set(ranked);
  const byForm = new Map<string, Name[]>();
  for (const entry of names) {
    for (const form of new Set([entry.name, ...entry.forms].map(phraseKey))) {
      byForm.set(form, [...(byForm.get(form) ?? []), entry]);
      for (const word of form.split(' ')) known.add(word);
    }
    for (const { key } of [entry.name, ...entry.forms].flatMap(tokenize)) known.add(key);
  }
  return { ranked, rank: new Map(ranked.map((word, index) => [word, index])), known, byForm };
}
