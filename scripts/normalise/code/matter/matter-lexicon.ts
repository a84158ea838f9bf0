import type { z } from 'astro/zod';
import { interned } from '../interned.ts';
import { PhraseIndex } from '../phrase-index.ts';
import { ANY_COUNTRY } from './country-terms.ts';
import { deedForms } from './deed-forms.ts';
import { type Lexemes, lexemesOf } from './lexeme.ts';
import type { TopicLinkModel } from './topic-link-model.ts';
import type { MatterLists, sectorTerms } from './matter-lists.ts';
import type { LinkModel } from './matter-links.ts';
import type { SectorModel } from './sector-model.ts';
import { keysOf } from './word-key.ts';
import type { WordVectors } from '../word-vectors.ts';

/** How much a term tells about the sector: 3 where it decides, 2 where it tells, 1 where it hints, 0 where it only looks so. */
export interface SectorTerm {
  sector: string;
  strength: 0 | 1 | 2 | 3;
  /** Whether it is one only in capitals: `WHO`. */
  acronym: boolean;
}

/** A topic that a term points to, with the other parts of the term that must be present too. */
export interface TopicTerm {
  id: string;
  title: string;
  /** Null where the matter may arise between any two countries. */
  pair: string | null;
  sectors: readonly string[];
  /** A whole field of cooperation, which yields to anything narrower. */
  field: boolean;
  /** Number of words in the whole term: the longer, the more specific. */
  length: number;
  also: readonly (readonly string[])[];
}

/** A matter with a name of its own. */
export type KnownMatter = Pick<TopicTerm, 'id' | 'title' | 'pair' | 'sectors' | 'field'>;

/** How a phrase turns the words that follow it. */
export type Turn = 'adjunct' | 'list';

/** All vocabulary that the coding of matters uses, ready for look-up. */
export interface MatterLexicon {
  /** All that the rest says of a word. */
  lexemes: Lexemes;
  sectors: PhraseIndex<SectorTerm>;
  /** Of each term with the name of any country in it the longest word: without one of them there is no such term. */
  countryCues: ReadonlySet<string>;
  /** Verbs that tell a sector, by their key. */
  deeds: ReadonlyMap<string, SectorTerm>;
  /** Words that say more of a matter than the noun that they describe: `military`. */
  dominant: ReadonlySet<string>;
  /** Titles of sectors, for a matter that has no other name. */
  sectorTitles: ReadonlyMap<string, string>;
  topics: PhraseIndex<TopicTerm>;
  /** Topics of the codebook by `<pair>/<id>`, standing matters by id. */
  known: ReadonlyMap<string, KnownMatter>;
  turns: PhraseIndex<Turn>;
  empty: ReadonlySet<string>;
  carriers: ReadonlySet<string>;
  anaphors: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** Words of grammar and of doing. */
  function: ReadonlySet<string>;
  sectorModel: SectorModel;
  linkModel: LinkModel;
  topicLinkModel: TopicLinkModel;
  vectors: WordVectors;
}

/** Builds the lexicon; see `load-matter-lexicon.ts` for where the lists stand. */
export function buildMatterLexicon(lists: MatterLists): MatterLexicon {
  const sectors = new PhraseIndex<SectorTerm>();
  for (const { sector: id, decides, tells, hints } of lists.sectorTerms) {
    const sector = interned(id);
    for (const [strength, terms] of [
      [3, decides],
      [2, tells],
      [1, hints],
    ] as const) {
      const word: SectorTerm = { sector, strength, acronym: false };
      const acronym: SectorTerm = { ...word, acronym: true };
      for (const term of terms) sectors.add(termKeys(term), isAcronym(term) ? acronym : word);
    }
  }
  const neutral: SectorTerm = { sector: '', strength: 0, acronym: false };
  for (const phrase of lists.words.neutral) sectors.add(keysOf(phrase), neutral);
  const topics = new PhraseIndex<TopicTerm>();
  const known = new Map<string, KnownMatter>();
  const standing = lists.standing.map((matter) => ({ ...matter, pair: null, sectors: [] }));
  const topical = lists.topics.map((topic) => ({ ...topic, field: false }));
  for (const matter of [...topical, ...standing]) {
    known.set(matter.pair === null ? matter.id : `${matter.pair}/${matter.id}`, matter);
    for (const term of matter.terms) addTopicTerm(topics, term, matter);
  }
  const turns = new PhraseIndex<Turn>();
  for (const phrase of lists.words.adjuncts) turns.add(keysOf(phrase), 'adjunct');
  for (const phrase of lists.words.lists) turns.add(keysOf(phrase), 'list');
  const lexicon = {
    sectors,
    countryCues: new Set(lists.sectorTerms.flatMap(countryCues)),
    deeds: new Map(
      lists.sectorTerms.flatMap(({ sector, deeds }) =>
        deeds.flatMap((verb) => deedForms(verb).map((key) => [key, { sector: interned(sector), ...DEED }] as const)),
      ),
    ),
    dominant: keySet(lists.words.dominant),
    sectorTitles: new Map(lists.sectors.map(({ id, title }) => [id, title])),
    topics,
    known,
    turns,
    empty: keySet(lists.words.empty.flat()),
    carriers: keySet(lists.words.carriers),
    anaphors: keySet(lists.words.anaphors),
    offices: keySet(lists.words.offices),
    function: keySet(lists.words.function),
    sectorModel: lists.sectorModel,
    linkModel: lists.linkModel,
    topicLinkModel: lists.topicLinkModel,
    vectors: lists.vectors,
  };
  return { ...lexicon, lexemes: lexemesOf(lexicon) };
}

/** Keys of a term; a name of any country stays as it is. */
const termKeys = (term: string): string[] =>
  term.split(ANY_COUNTRY).flatMap((part, place) => [...(place > 0 ? [ANY_COUNTRY] : []), ...keysOf(part)]);

const countryCues = ({ decides, tells, hints }: z.infer<typeof sectorTerms>): string[] =>
  [...decides, ...tells, ...hints]
    .filter((term) => term.includes(ANY_COUNTRY))
    .map((term) => keysOf(term.replace(ANY_COUNTRY, ' ')).reduce((a, b) => (b.length > a.length ? b : a), ''));

const DEED: Pick<SectorTerm, 'strength' | 'acronym'> = { strength: 2, acronym: false };

const isAcronym = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);

const keySet = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap(keysOf));

function addTopicTerm(
  index: PhraseIndex<TopicTerm>,
  term: string,
  { id, title, pair, sectors, field }: KnownMatter,
): void {
  const [first = [], ...also] = term.split(' + ').map(keysOf);
  const length = first.length + also.flat().length;
  index.add(first, { id, title, pair, sectors, field, length, also });
}
