import type { ReadArticle } from '../../read/article-text.ts';
import type { Clause, Sentence, Span } from '../clause.ts';
import { objectWords } from './object-words.ts';
import { Passage } from './passage.ts';
import { emphasised, type Stretch } from './stretch.ts';
import type { WordReader } from './word-reader.ts';
import type { MatterWord } from './word.ts';
import { wordsWithin } from './words-within.ts';

/**
 * Parts of the text that tell of a clause's matter:
 * `object` what the clause is about (its object, else its subject, else the clause without the governing words), with the
 * list behind it; `subject` who or what acts, without the parties; `clause`; `before` what stands in the sentence before the clause; `opener` what the sentence opens with
 * (`Energy:`, `On climate,`); `lead` the heading or sentence that leads into the list; `sentence`; `earlier` the end of what
 * was said before the sentence, nearer words weighing more; `previous` the sentence before; `paragraph` the paragraph or
 * item around it, as far as that is near; `title` the article's title.
 */
export type MatterPart =
  | 'object'
  | 'subject'
  | 'clause'
  | 'before'
  | 'opener'
  | 'lead'
  | 'sentence'
  | 'earlier'
  | 'previous'
  | 'paragraph'
  | 'title';

/** A clause taken apart for the coding of its matter; each part is read when it is first asked for. */
export interface Matter {
  part: (name: MatterPart) => Stretch;
}

/** What the reading of matters rests on. */
export interface MatterSources {
  article: Pick<ReadArticle, 'text' | 'blocks'>;
  /** All sentences of the article, in order. */
  sentences: readonly Sentence[];
  /** Reads words between the two countries that the clause is between. */
  read: WordReader;
}

/** Takes a clause apart. */
export function readMatter(clause: Clause, sources: MatterSources): Matter {
  const source: Source = { ...sources, clause, around: sources.read(around(clause, sources.article.text)) };
  const parts = { ...UNREAD };
  return { part: (name) => (parts[name] ??= READ[name](source)) };
}

const UNREAD: Record<MatterPart, Stretch | null> = {
  ...{ object: null, subject: null, clause: null, before: null, opener: null, lead: null },
  ...{ sentence: null, earlier: null, previous: null, paragraph: null, title: null },
};

interface Source extends MatterSources {
  clause: Clause;
  /** The clause's sentence. */
  around: Passage;
}

const READ: Record<MatterPart, (source: Source) => Stretch> = {
  object: ({ clause, around }) => within(around, objectWords(clause, around.words), true),
  subject: ({ clause: { subject }, around }) => within(around, subject ? wordsWithin(subject, around.words) : NO_WORDS),
  clause: ({ clause, around }) => within(around, wordsWithin(clause, around.words)),
  before: ({ clause, around }) => within(around, wordsWithin({ start: 0, end: clause.start }, around.words)),
  opener: ({ clause, around }) => within(around, openerWords(around.words, clause)),
  lead: (source) => lead(source).emphasised(),
  sentence: ({ around }) => around.emphasised(),
  earlier: ({ clause, article, read }) => read(earlierThan(clause, article.text)).fading(),
  previous: (source) => previous(source).even(),
  paragraph: ({ clause, read }) => read(paragraphOf(clause)).even(),
  title: (source) => title(source).emphasised(),
};

/** What a clause has of its sentence; most have all of it. */
const within = (sentence: Passage, words: readonly MatterWord[], gaps = false): Stretch =>
  words === sentence.words ? sentence.emphasised() : emphasised(words, gaps);

const NO_WORDS: readonly MatterWord[] = [];

/** Nothing further away tells about a clause; it keeps the time in proportion to the text where a sentence never ends. */
const FAR = 400;

/** The clause with its sentence, as far as that is near. */
function around({ start, sentence }: Clause, text: string): Span {
  const from = Math.max(sentence.start, start - FAR);
  const to = Math.min(sentence.end, start + 2 * FAR);
  const space = from > sentence.start ? text.indexOf(' ', from) : from;
  return { start: space < 0 || space > start ? from : space, end: to };
}

/** About the sentence before. */
const EARLIER = 240;

function earlierThan({ sentence }: Clause, text: string): Span {
  const from = Math.max(0, sentence.start - EARLIER);
  const space = from > 0 ? text.indexOf(' ', from) : 0;
  return { start: space < 0 || space > sentence.start ? from : space, end: sentence.start };
}

function previous({ clause, sentences, read }: Source): Passage {
  const before = sentences[clause.sentence.index - 1];
  return before ? read({ start: Math.max(before.start, before.end - FAR), end: before.end }) : new Passage(NO_WORDS);
}

/** So much of a long paragraph counts on each side of a clause. */
const NEAR = 700;

/** The whole paragraph where it is short, so that all its clauses share one reading of it. */
const paragraphOf = ({ start, end, sentence: { block } }: Clause): Span =>
  block.end - block.start <= 2 * NEAR
    ? { start: block.start, end: block.end }
    : { start: Math.max(block.start, start - NEAR), end: Math.min(block.end, end + NEAR) };

function lead({ clause: { sentence }, article, read }: Source): Passage {
  const block = sentence.block.lead === undefined ? undefined : article.blocks[sentence.block.lead];
  return block ? read({ start: Math.max(block.start, block.end - FAR), end: block.end }) : new Passage(NO_WORDS);
}

function title({ article, read }: Source): Passage {
  const block = article.blocks.find(({ kind }) => kind === 'title');
  return block ? read({ start: block.start, end: Math.min(block.end, block.start + FAR) }) : new Passage(NO_WORDS);
}

const OPENS = new Set([
  'on',
  'in',
  'at',
  'under',
  'regarding',
  'concerning',
  'as',
  'turning',
  'speaking',
  'asked',
  'with',
  'for',
]);

/** Words up to the first comma after an opening preposition, or up to a colon near the start. */
function openerWords(words: readonly MatterWord[], clause: Clause): readonly MatterWord[] {
  const [first] = words;
  if (first && /^\d/.test(first.text)) return openerWords(words.slice(1), clause);
  if (!first) return NO_WORDS;
  const colon = words.slice(0, 5).findIndex(({ mark }) => mark === ':');
  if (colon > 0) return words.slice(0, colon);
  if (!OPENS.has(first.key)) return NO_WORDS;
  const comma = words.findIndex(({ mark, start }) => mark === ',' || start >= clause.trigger.start);
  return comma > 0 ? words.slice(0, comma) : NO_WORDS;
}
