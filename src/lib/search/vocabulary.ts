import type { Codebook } from '../../schemas/codebook.ts';
import type { Called } from './named-pages.ts';
import { isStopWord } from './stop-words.ts';
import { phraseKey, stem, tokenize } from './words.ts';

/** What a name in the vocabulary is a name of. */
export const NAME_KINDS = ['topic', 'place', 'term', 'sector', 'party', 'person', 'visit'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Something that the codebook knows by name, with the other ways of saying it. */
export interface Name {
  name: string;
  kind: NameKind;
  /** Other names, abbreviations and spellings; the name itself is not repeated. */
  forms: readonly string[];
  /** Phrases that point to it, as texts have them; its pages need not carry them. */
  phrases?: readonly string[];
  /** Its page, where it has one. */
  address?: string;
  /** Of a visit or a person: words of which any asks for it, and words that may stand beside these; see `namedPages`. */
  by?: string;
  with?: string;
  /** Of a visit: its dates (EDTF), as far as they are known. */
  when?: string;
}

/** What a browser needs to read a query: `/search/vocabulary.json`. */
export interface Vocabulary {
  /** Names of the codebook; those of the record's own, its visits and people, are in a file by themselves. */
  names: readonly Name[];
  /** The words of the record, most frequent first, in one string: small to send and quick to read. */
  words: string;
  /** The words by which visits and people are called: a query without any of them needs none of their names. */
  callers: string;
}

/** The page of a thing of the codebook, or null where the record holds nothing on it. */
export type AddressOf = (kind: NameKind, id: string, pair?: string) => string | null;

/**
 * Makes the vocabulary from the codebook's lists and from the texts that can be found.
 * @param texts titles and quotations of the record
 * @param own names of the record's own: its visits and people
 */
export function toVocabulary(
  codebook: Codebook,
  texts: Iterable<string>,
  addressOf: AddressOf,
  own: readonly Name[],
): Vocabulary {
  return { names: namesOf(codebook, addressOf), words: wordsByFrequency(texts).join(' '), callers: callersOf(own) };
}

/** The words by which visits and people are called, each once. */
const callersOf = (own: readonly Name[]): string =>
  [
    ...new Set(
      own
        .flatMap(({ by = '', forms }) => [by, ...forms])
        .flatMap(tokenize)
        .map(({ key }) => key),
    ),
  ].join(' ');

/** All names of the codebook. */
function namesOf({ topics, places, glossary, sectors, parties }: Codebook, addressOf: AddressOf): Name[] {
  const toName = (kind: NameKind, id: string, name: string, forms: readonly string[], pair?: string): Name => {
    const address = addressOf(kind, id, pair);
    return { name, kind, forms: forms.filter((form) => form !== name), ...(address ? { address } : {}) };
  };
  return [
    ...topics.map(({ id, pair, title, aliases, terms }) => ({
      ...toName('topic', id, title, aliases, pair),
      phrases: terms.filter((term) => term.includes(' ') && !term.includes('+')),
    })),
    ...places.map(({ id, name, aliases }) => toName('place', id, name, aliases)),
    ...glossary.map(({ id, term, full }) => toName('term', id, term, [full])),
    ...sectors.map(({ id, title }) => toName('sector', id, title, [id.replaceAll('-', ' ')])),
    ...parties.map(({ id, name, names }) => toName('party', id, name, names)),
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
  /** The place of the most frequent word of each stem. */
  rankOfStem: ReadonlyMap<string, number>;
  /** Words of the record and of all names. */
  known: ReadonlySet<string>;
  /** Words of names, in which a slip is likelier than in common words. */
  nameWords: ReadonlySet<string>;
  /** Names by each of their forms, as `phraseKey` writes it. */
  byForm: ReadonlyMap<string, readonly Name[]>;
  /** Visits and people, by the words that ask for their pages. */
  called: readonly Called[];
  /** The words by which visits and people are called, as `phraseKey` writes them. */
  callers: ReadonlySet<string>;
}

/**
 * Makes a vocabulary ready for look-ups.
 * @param own names of the record's own, where a query may ask for them
 */
export function toLexicon({ names, words, callers }: Vocabulary, own: readonly Name[] = []): Lexicon {
  const ranked = words.split(' ').filter(Boolean);
  const nameWords = new Set(callers.split(' ').flatMap((word) => [word, ...word.split(/[-.&']/)]));
  const byForm = new Map<string, Name[]>();
  for (const entry of [...names, ...own]) {
    const forms = [entry.name, ...entry.forms, ...(entry.phrases ?? [])];
    for (const { key } of forms.flatMap(tokenize))
      for (const word of [key, ...key.split(/[-.&']/)]) nameWords.add(word);
    for (const form of new Set(forms.map(phraseKey))) byForm.set(form, [...(byForm.get(form) ?? []), entry]);
  }
  return {
    ranked,
    rank: new Map(ranked.map((word, index) => [word, index])),
    rankOfStem: new Map(ranked.map((word, index) => [stem(word), index] as const).reverse()),
    known: new Set([...ranked, ...nameWords]),
    nameWords,
    byForm,
    callers: wordsOf(callers),
    called: own.flatMap((name) =>
      name.by === undefined ? [] : [{ name, calledBy: wordsOf(name.by), calledWith: wordsOf(name.with ?? '') }],
    ),
  };
}

const wordsOf = (text: string): Set<string> => new Set(phraseKey(text).split(' '));
