import type { Action } from '../../../../src/schemas/action.ts';
import { findForce } from '../force/find-force.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import { isMark, isNominative } from '../grammar/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './eligible.ts';

/** What places a deed at the visit: “signed on Wednesday”, “concluded during the visit”. */
const AT_THE_VISIT: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday visit trip occasion ceremony talks summit ' +
    'meeting stay afterwards overnight'
  ).split(' '),
);
const ADDED: ReadonlySet<string> = new Set(['signed', 'agreed', 'pledged', 'intended']);
const DEEDS = new Set(['signed', 'agreed']);

/**
 * In a sentence that governs no statement, an instrument that is described as signed or agreed at the visit is one.
 * @example 'Fishing was the subject of a memorandum signed on the second day of the visit.' // signed
 */
export function findDescribed({ tokens, predicates }: ParsedSentence, lexicon: Lexicon): Reading[] {
  for (const [place, predicate] of predicates.entries()) {
    if (isAddition(tokens, predicate)) {
      const force = findForce(tokens, predicate, predicates[place + 1], lexicon);
      if (force && ADDED.has(force.action)) return [{ predicate, force }];
    }
    const described = asPassive(tokens, predicate, lexicon);
    if (!described || !isAtVisit(tokens, predicates, place)) continue;
    const force = findForce(tokens, described, predicates[place + 1], lexicon);
    if (force && DEEDS.has(force.action) && force.rule.startsWith('verb/')) return [{ predicate: described, force }];
  }
  return [];
}

/** In an item without a finite verb, what a participle says was done: “sea bed survey finished”, “sought by Ghana”. */
export function findDone(
  { tokens, predicates }: ParsedSentence,
  lexicon: Lexicon,
): { action: Action; rule: string } | null {
  for (const [place, predicate] of predicates.entries()) {
    const described = asPassive(tokens, predicate, lexicon);
    const force = described && findForce(tokens, described, predicates[place + 1], lexicon);
    if (force && force.action !== 'none' && force.action !== 'noted') return { action: force.action, rule: force.rule };
  }
  return null;
}

/** “, which both governments aim to open by 2029”. */
const isAddition = (tokens: readonly Token[], { opener, ownSubject, from, group }: Predicate): boolean =>
  opener === 'which' && ownSubject && group.modal === null && tokens[from - 2]?.text === ',';

function isAtVisit(tokens: readonly Token[], predicates: readonly Predicate[], place: number): boolean {
  const { head } = predicates[place]?.group ?? { head: 0 };
  const end = predicates[place + 1]?.group.from ?? tokens.length;
  return tokens.slice(head + 1, end).some(({ lower }) => AT_THE_VISIT.has(lower));
}

/** A bare participle behind a noun, read as what was done with it. */
function asPassive(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): Predicate | null {
  const { group } = predicate;
  if (group.from !== group.head || !group.form.participle || group.negated) return null;
  const subject = phraseBefore(tokens, group.from);
  if (!subject || isActor(tokens, subject, lexicon)) return null;
  return {
    ...predicate,
    group: { ...group, passive: true },
    role: 'main',
    subject,
    ownSubject: true,
    from: subject.from,
  };
}

/** “They signed”, “Peru signed”, “the ministers signed”: whoever stands there did it. */
function isActor(tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean {
  const words = tokens.slice(subject.from, subject.to);
  const nouns = words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const head = readNounPhrase(tokens, subject.from)?.head ?? '';
  return isNominative(words[0]) || nouns.every(({ tag }) => tag === 'PROPN') || lexicon.voices.actors.has(head);
}

/** The noun phrase with its prepositions before a place, a comma between left out. */
function phraseBefore(tokens: readonly Token[], place: number): Range | null {
  const to = tokens[place - 1]?.text === ',' ? place - 1 : place;
  let from = to;
  for (
    let before = tokens[from - 1];
    before && !isMark(before) && !['VERB', 'AUX', 'CCONJ'].includes(before.tag);
    before = tokens[from - 1]
  )
    from -= 1;
  return from < to ? { from, to } : null;
}
