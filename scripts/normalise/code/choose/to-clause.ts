import type { Action } from '../../../../src/schemas/action.ts';
import type { Clause, Construction } from '../clause.ts';
import type { Force } from '../force/force.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { type Range, spanOf, type Token } from '../grammar/token.ts';
import { isCoordinator, isMark, isQuote } from '../grammar/word-classes.ts';
import { clauseGrounds } from '../judge/clause-grounds.ts';
import type { Reading } from './eligible.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Voice } from '../voice/speakers.ts';

/** A reading whose force is an action. */
export type CodedReading = Reading & { force: Force & { action: Action } };

/** How sure a clause is until a model has judged it. */
export const UNJUDGED = 0.5;

/** Makes the contract's clause from a predicate and its force. */
export function toClause(
  parsed: ParsedSentence,
  { predicate, force, continues, apart }: CodedReading,
  voice: Voice,
  lexicon: Lexicon,
): Clause {
  const { tokens, sentence } = parsed;
  const from = predicate.ownSubject
    ? Math.min(predicate.from, predicate.group.from)
    : Math.max(predicate.from, predicate.group.from);
  const range = trimmed(tokens, { from, to: predicate.to });
  const span = spanOf(tokens, range) ?? { start: sentence.start, end: sentence.end };
  const construction: Construction =
    predicate.role === 'absolute' || predicate.role === 'participle' ? 'participle' : force.construction;
  return {
    ...span,
    sentence,
    construction,
    trigger: spanOf(tokens, force.trigger) ?? span,
    lemma: force.lemma,
    subject: predicate.subject && spanOf(tokens, trimmed(tokens, predicate.subject)),
    object: objectSpan(tokens, predicate, force, range.to),
    speaker: voice.quoted || voice.attributed || predicate.role === 'complement' ? voice.speaker : null,
    action: force.action,
    rule: force.rule,
    confidence: UNJUDGED,
    grounds: clauseGrounds(parsed, predicate, force, voice, lexicon),
    ...(continues ? { continues } : {}),
    ...(apart ? { apart } : {}),
  };
}

/** What is governed; of a passive without more, its subject. */
function objectSpan(tokens: readonly Token[], predicate: Predicate, force: Force, to: number) {
  const behind = force.objectFrom < to ? spanOf(tokens, trimmed(tokens, { from: force.objectFrom, to })) : null;
  const subject = predicate.subject && spanOf(tokens, trimmed(tokens, predicate.subject));
  const impersonal = predicate.subject !== null && tokens[predicate.subject.from]?.lower === 'it';
  return force.construction === 'passive' && subject && !impersonal && !force.rule.startsWith('noun/')
    ? subject
    : (behind ?? subject);
}

const isDroppedAtStart = (token: Token): boolean =>
  isMark(token) || isCoordinator(token) || isQuote(token) || /^[)\].•*-]$/.test(token.text);
const isDroppedAtEnd = (token: Token): boolean =>
  isMark(token) ||
  isCoordinator(token) ||
  isQuote(token) ||
  /^[.;:!?([]$/.test(token.text) ||
  token.lower === 'with' ||
  token.lower === 'while';

/** Cuts marks and coordinators at both ends, and quotation marks that have no partner inside. */
export function trimmed(tokens: readonly Token[], { from, to }: Range): Range {
  let start = from;
  let end = to;
  for (
    let token = tokens[start];
    start < end && token && isDroppedAtStart(token) && !hasPartner(tokens, start, end);
    token = tokens[start]
  )
    start += 1;
  const last = (): Token | undefined => tokens[end - 1];
  for (
    let token = last();
    end > start && token && isDroppedAtEnd(token) && !closesQuotation(tokens, start, end);
    token = last()
  )
    end -= 1;
  return { from: start, to: end };
}

/** “Friends”, they said: an opening mark whose closing one stands inside. */
const hasPartner = (tokens: readonly Token[], start: number, end: number): boolean =>
  isQuote(tokens[start]) && tokens.slice(start + 1, end).filter((token) => isQuote(token)).length % 2 === 1;

/** A closing mark whose opening one stands inside: their status as “iron brothers”. */
function closesQuotation(tokens: readonly Token[], start: number, end: number): boolean {
  const quotes = tokens.slice(start, end).filter((token) => isQuote(token)).length;
  const closing = isQuote(tokens[end - 1]);
  return closing && quotes % 2 === 0;
}
