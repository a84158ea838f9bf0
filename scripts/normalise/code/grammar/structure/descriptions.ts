import type { Gap } from '../gap.ts';
import type { Predicate } from '../predicate.ts';
import type { VerbGroup } from '../verb-group.ts';
import { isActor, wordBefore, type SentenceState } from './sentence-state.ts';
import { isCoordinator, isNominative } from '../word-classes.ts';

/** Conjunctions that are prepositions as often. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['as', 'since', 'before', 'after', 'until', 'till']);
/** How far back an opening bracket is looked for. */
const BRACKET = 12;

/** “(hereinafter referred to as the Sides)”. */
export function isBracketed(state: SentenceState, place: number): boolean {
  for (let at = place - 1; at > Math.max(-1, place - BRACKET); at -= 1) {
    const text = state.tokens[at]?.text;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

/** “as part of the plan agreed in May”: a conjunction that is a preposition here. */
export function isPreposition(state: SentenceState, gap: Gap, group: VerbGroup): boolean {
  return PREPOSITIONS.has(gap.opener ?? '') && group.shape === 'past' && !isActor(state, gap.subject);
}

/** “The talks, planned for two hours, lasted four”: a past form between commas, before the verb of the sentence. */
export function isDescription(state: SentenceState, group: VerbGroup, gap: Gap): boolean {
  const verb = state.main.verb;
  if (
    verb?.group.shape !== 'past' ||
    group.shape === 'gerund' ||
    gap.boundary !== 'mark' ||
    isCoordinator(wordBefore(state, group.from))
  )
    return false;
  const first = state.predicates[0];
  if (first === undefined || verb !== state.predicates.at(-1) || verb.group.negated) return false;
  const chain = state.predicates.every(({ group, role }) => role === 'main' && group.shape === 'past');
  const before = wordBefore(state, (chain ? first : verb).group.from);
  return before?.text === ',';
}

/** “heated beef, dried chili”: a past form in a list of things. */
export function isListedAdjective(state: SentenceState, group: VerbGroup): boolean {
  const after = state.tokens[group.head + 1];
  return (
    group.shape === 'past' &&
    group.from === group.head &&
    after?.tag === 'NOUN' &&
    !isCoordinator(wordBefore(state, group.from)) &&
    !state.vocabulary.governs(group.lemma)
  );
}

/** “The statement issued in Strel stressed …”: a past form without an object, before another verb, describes the subject. */
export function describesSubject(state: SentenceState, previous: Predicate, group: VerbGroup): boolean {
  if (previous.group.shape !== 'past' || previous.group.negated || governsObject(state, previous)) return false;
  const objectless = state.tokens[previous.group.head + 1]?.tag === 'ADP';
  if (group.shape === 'past') return objectless && state.vocabulary.governs(group.lemma);
  return !state.vocabulary.takesClause(previous.group.lemma);
}

/** Times that follow a participle without a preposition: “the deal signed last week”. */
const TIMES: ReadonlySet<string> = new Set(
  'last this next today yesterday earlier monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** “They thanked the nurses who …”: what has a pronoun before it, or an object behind it, describes nothing. */
function governsObject({ tokens }: SentenceState, { group, subject }: Predicate): boolean {
  const next = tokens[group.head + 1];
  if (next === undefined || TIMES.has(next.lower)) return false;
  const first = subject ? tokens[subject.to - 1] : undefined;
  return isNominative(first) || ['DET', 'PRON', 'PROPN', 'NUM', 'SYM'].includes(next.tag);
}

/** “the ambulances promised in February have …”. */
export function describesByPreposition(state: SentenceState, previous: Predicate): boolean {
  return previous.group.shape === 'past' && state.tokens[previous.group.head + 1]?.tag === 'ADP';
}
