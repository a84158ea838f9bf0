import type { Clause, Span } from '../clause.ts';
import { longestFrom } from '../phrase-index.ts';
import { isTelling } from './noun-phrase.ts';
import { isNoun } from './phrase-bounds.ts';
import type { MatterWord } from './word.ts';
import { wordsWithin } from './words-within.ts';

const NO_WORDS: readonly MatterWord[] = [];

/**
 * What a clause is about: its object, with a subject that is a thing before it; else its subject in a passive, else the
 * clause without the words that govern it. The list that spells it out belongs to it: `several fields` and `, including
 * mining and health`.
 * @param words of its sentence
 */
export function objectWords(clause: Clause, words: readonly MatterWord[]): readonly MatterWord[] {
  return withList(governed(clause, words), words);
}

function governed(clause: Clause, words: readonly MatterWord[]): readonly MatterWord[] {
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
function joined(words: readonly MatterWord[], others: readonly MatterWord[]): readonly MatterWord[] {
  const [first] = others;
  if (!first || words.length === 0) return first ? others : words;
  return [...words, { ...first, mark: first.mark ?? LEFT_OUT }, ...others.slice(1)];
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
  const head = first.findLast(isNoun);
  const isThing = head?.tag === 'NOUN' && isTelling(head) && !head.lexeme.office;
  return isThing && !first.some(({ role }) => role === 'person') ? own : NO_WORDS;
}

function withList(object: readonly MatterWord[], words: readonly MatterWord[]): readonly MatterWord[] {
  const last = object.at(-1);
  const behind = last ? words.findIndex(({ start }) => start > last.start) : -1;
  const turns = words[behind]?.lexeme.turns;
  if (!turns) return object;
  const rest = words.slice(behind);
  if (longestFrom(turns, rest.slice(0, LONGEST_TURN), 0)?.values[0] !== 'list') return object;
  const end = rest.findIndex(({ mark }) => mark === ';' || mark === '.');
  return [...object, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** Words of the longest phrase that opens a list. */
const LONGEST_TURN = 5;
