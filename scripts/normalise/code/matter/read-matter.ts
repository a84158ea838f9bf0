import type { ReadArticle } from '../../read/article-text.ts';
import { rememberingFew } from '../../remembering.ts';
import type { Clause, Sentence, Span } from '../clause.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { isTelling } from './noun-phrase.ts';
import { even, emphasised, fading, type Stretch } from './stretch.ts';
import { wordsWithin } from './words-within.ts';
import type { WordReader } from './word-reader.ts';

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
  lexicon: MatterLexicon;
  read: WordReader;
  /** Stretches of lists of words that `read` gives, which several clauses ask for. */
  stretches: Stretches;
}

/** Words with their emphasis by grammar, words of which those nearer to the end weigh more, and words that weigh the same. */
export type Stretches = Record<'emphasised' | 'fading' | 'even', (words: readonly MatterWord[]) => Stretch>;

/** Makes stretches, and remembers the last few. */
export const stretchMakers = (lexicon: MatterLexicon): Stretches => ({
  emphasised: rememberingFew((words) => emphasised(words, lexicon)),
  fading: rememberingFew(fading),
  even: rememberingFew(even),
});

/**
 * Takes a clause apart.
 * @param pair ids of the two countries that the clause is between
 */
export function readMatter(clause: Clause, pair: readonly string[], sources: MatterSources): Matter {
  const { article, lexicon, stretches } = sources;
  const words = sources.read(around(clause, article.text), pair);
  const plain = (chosen: readonly MatterWord[]): Stretch =>
    chosen === words ? stretches.emphasised(words) : emphasised(chosen, lexicon);
  const read: Record<MatterPart, () => Stretch> = {
    object: () => plain(withList(objectWords(clause, words), words, lexicon)),
    subject: () => plain(clause.subject ? wordsWithin(clause.subject, words) : NO_WORDS),
    clause: () => plain(wordsWithin(clause, words)),
    before: () => plain(wordsWithin({ start: 0, end: clause.start }, words)),
    opener: () => plain(openerWords(words, clause)),
    lead: () => stretches.emphasised(leadWords(clause, pair, sources)),
    sentence: () => plain(words),
    earlier: () => stretches.fading(sources.read(earlierThan(clause, article.text), pair)),
    previous: () => stretches.even(previousWords(clause, pair, sources)),
    paragraph: () => stretches.even(sources.read(paragraphOf(clause), pair)),
    title: () => stretches.emphasised(titleWords(pair, sources)),
  };
  const parts = new Map<MatterPart, Stretch>();
  return {
    part: (name) => {
      const stretch = parts.get(name) ?? read[name]();
      parts.set(name, stretch);
      return stretch;
    },
  };
}

/** Nothing further away tells about a clause; it keeps the time in proportion to the text where a sentence never ends. */
const FAR = 400;

/** The clause with its sentence, as far as that is near. */
function around({ start, sentence }: Clause, text: string): Span {
  const from = Math.max(sentence.start, start - FAR);
  const to = Math.min(sentence.end, start + 2 * FAR);
  const space = from > sentence.start ? text.indexOf(' ', from) : from;
  return { start: space < 0 || space > start ? from : space, end: to };
}

const NO_WORDS: readonly MatterWord[] = [];

function objectWords(clause: Clause, words: readonly MatterWord[]): readonly MatterWord[] {
  const about = thingThatActs(clause, words);
  for (const span of [clause.object, clause.construction === 'passive' ? clause.subject : null]) {
    const own = span ? wordsWithin(span, words) : NO_WORDS;
    if (own.length > 0 && isSameSpan(span, clause.subject)) return joined(own, setApart(clause, own, words));
    if (own.length > 0) return joined(about, own);
  }
  return withoutTrigger(clause, words);
}

/** The clause without the words that govern it. */
function withoutTrigger(clause: Clause, words: readonly MatterWord[]): readonly MatterWord[] {
  const own = wordsWithin(clause, words);
  const { start: from, end: to } = clause.trigger;
  return joined(
    own.filter(({ end }) => end <= from),
    own.filter(({ start }) => start >= to),
  );
}

/** What stands apart in the text, as one stretch in which no phrase goes from the one to the other. */
function joined(words: readonly MatterWord[], [first, ...others]: readonly MatterWord[]): readonly MatterWord[] {
  if (!first) return words;
  return words.length === 0 ? [first, ...others] : [...words, { ...first, mark: first.mark ?? LEFT_OUT }, ...others];
}

/** Stands for words left out, as a mark. */
const LEFT_OUT = '…';

/** What the verb has parted from an empty subject: `on air space` in `discussions are to be opened on air space`. */
const setApart = (
  { construction, trigger, end }: Clause,
  subject: readonly MatterWord[],
  words: readonly MatterWord[],
): readonly MatterWord[] =>
  construction === 'passive' && !subject.some((word) => isTelling(word))
    ? wordsWithin({ start: trigger.end, end }, words)
    : NO_WORDS;

const isSameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** A subject that is a thing is what the clause is about: `direct trains` in `direct trains are to run from May`. */
function thingThatActs({ subject }: Clause, words: readonly MatterWord[]): readonly MatterWord[] {
  const own = subject ? wordsWithin(subject, words) : NO_WORDS;
  const end = own.findIndex(({ tag, mark }, place) => place > 0 && (tag === 'ADP' || mark !== null));
  const first = end < 0 ? own : own.slice(0, end);
  const head = first.findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const isThing = head?.tag === 'NOUN' && isTelling(head) && !head.lexeme.office;
  return isThing && !first.some(({ role }) => role === 'person') ? own : NO_WORDS;
}

/** About the sentence before. */
const EARLIER = 240;

function earlierThan({ sentence }: Clause, text: string): Span {
  const from = Math.max(0, sentence.start - EARLIER);
  const space = from > 0 ? text.indexOf(' ', from) : 0;
  return { start: space < 0 || space > sentence.start ? from : space, end: sentence.start };
}

function previousWords({ sentence }: Clause, pair: readonly string[], { sentences, read }: MatterSources) {
  const before = sentences[sentence.index - 1];
  return before ? read({ start: Math.max(before.start, before.end - FAR), end: before.end }, pair) : NO_WORDS;
}

/** So much of a long paragraph counts on each side of a clause. */
const NEAR = 700;

/** The whole paragraph where it is short, so that all its clauses share one reading of it. */
const paragraphOf = ({ start, end, sentence: { block } }: Clause): Span =>
  block.end - block.start <= 2 * NEAR
    ? { start: block.start, end: block.end }
    : { start: Math.max(block.start, start - NEAR), end: Math.min(block.end, end + NEAR) };

/** The object with the list that spells it out behind it: `several fields` and `, including mining and health`. */
function withList(
  object: readonly MatterWord[],
  words: readonly MatterWord[],
  lexicon: MatterLexicon,
): readonly MatterWord[] {
  const last = object.at(-1);
  const rest = last ? words.filter(({ start }) => start > last.start) : NO_WORDS;
  const [turn] = lexicon.turns.find(rest.slice(0, LONGEST_TURN));
  if (turn?.from !== 0 || turn.values[0] !== 'list') return object;
  const end = rest.findIndex(({ mark }) => mark === ';' || mark === '.');
  return [...object, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** Words of the longest phrase that opens a list. */
const LONGEST_TURN = 5;

function leadWords({ sentence }: Clause, pair: readonly string[], sources: MatterSources): readonly MatterWord[] {
  const lead = sentence.block.lead === undefined ? undefined : sources.article.blocks[sentence.block.lead];
  return lead ? sources.read({ start: Math.max(lead.start, lead.end - FAR), end: lead.end }, pair) : NO_WORDS;
}

function titleWords(pair: readonly string[], { article, read }: MatterSources): readonly MatterWord[] {
  const title = article.blocks.find(({ kind }) => kind === 'title');
  return title ? read({ start: title.start, end: Math.min(title.end, title.start + FAR) }, pair) : NO_WORDS;
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
