import type { Force } from '../force/force.ts';
import type { Predicate, Role } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Veto } from '../not-a-statement/veto.ts';

/** A predicate with what it says; null where no word or rule gives it a force. */
export interface Reading {
  predicate: Predicate;
  force: Force | null;
  /** The rule that keeps it from being a statement; null where none does, and left out where none has been asked. */
  veto?: Veto | null;
  /** It goes on with the action of the reading before. */
  continues?: true;
  /** One of several instruments that a signing names one by one. */
  apart?: true;
}

const UNDERTAKING = new Set(['signed', 'agreed', 'pledged', 'intended', 'urged', 'reaffirmed']);

/** What “I wish to …” performs rather than wishes: “I wish to thank”. */
const SPEECH = new Set(['noted', 'reaffirmed', 'urged']);

/** What is done by being said, where the verb of the sentence says nothing: “spoke at dinner, congratulating Kestria on …”. */
const COURTESIES: ReadonlySet<string> = new Set(
  'thank congratulate commend praise condemn apologise apologize deplore criticise criticize'.split(' '),
);

type Test = (predicate: Predicate, force: Force, parent: Force | null, tokens: readonly Token[]) => boolean;

/** Where a verb may stand to govern a statement, and on what condition. Other roles never do. */
const TESTS: Readonly<Partial<Record<Role, Test>>> = {
  main: () => true,
  absolute: () => true,
  participle: (predicate, { action, subjectJudged }, parent) =>
    isClosing(predicate) &&
    // “A treaty was signed, ending the dispute”: it says what the treaty is for.
    !(action === 'agreed' && subjectJudged) &&
    !describes(predicate, action) &&
    (UNDERTAKING.has(action) ||
      ((parent === null || parent.action === 'none') && COURTESIES.has(predicate.group.lemma))) &&
    predicate.group.lemma !== 'include',
  subordinate: ({ ownSubject }) => ownSubject,
  relative: (predicate, force, _, tokens) =>
    ((predicate.opener === 'who' || force.construction === 'nominal') && UNDERTAKING.has(force.action)) ||
    addsClause(tokens, predicate, force),
  complement: (predicate, force, parent, tokens) =>
    (lets(parent, force) && !isPermission(predicate.group, parent)) || isCleft(tokens, predicate),
  infinitive: (_, { action }, parent) =>
    parent?.transparent === true && (parent.action === 'none' || SPEECH.has(action)),
  attribution: (_, { action, report }) =>
    (UNDERTAKING.has(action) || action === 'noted') && !(action === 'agreed' && report === 'any'),
};

/** “What we settled is that …”: what stands behind “is that” is said. */
export function isCleft(tokens: readonly Token[], { opener, parent }: Predicate): boolean {
  if (opener !== 'that' || !parent?.subject) return false;
  const { copula, negated, modal } = parent.group;
  return copula && !negated && modal === null && tokens[parent.subject.from]?.lower === 'what';
}

/**
 * Whether a verb governs a statement where it stands in the sentence.
 * What depends on another governing verb belongs to that verb's statement.
 */
export const isEligible = (
  { predicate, force }: Reading,
  parent: Reading | undefined,
  tokens: readonly Token[],
): boolean => force !== null && (TESTS[predicate.role]?.(predicate, force, parent?.force ?? null, tokens) ?? false);

/** How far before “which” the comma may stand that sets its clause off: “, in the course of which they …”. */
const LEADING = 5;
/** Prepositions that take up the meeting or the instrument, rather than say which thing is meant. */
const TAKING_UP: ReadonlySet<string> = new Set(['under', 'during', 'of', 'in', 'at', 'by', 'for', 'with', 'on']);

/**
 * A relative clause set off by a comma adds a statement rather than says which thing is meant:
 * “, under which Denmark is to train pilots”, “Gdansk Shipyard, which inked a lease”.
 */
function addsClause(tokens: readonly Token[], { opener, ownSubject, from, group }: Predicate, force: Force): boolean {
  if (opener === 'what') return ownSubject && from === 1 && UNDERTAKING.has(force.action);
  if (opener !== 'which') return false;
  const to = ownSubject ? from : group.from;
  const which = tokens.slice(0, to).findLastIndex(({ lower }) => lower === 'which');
  const before = tokens[which - 1];
  if (!ownSubject) return before?.text === ',' && force.action === 'signed' && tokens[which - 2]?.tag === 'PROPN';
  const setOff = tokens.slice(Math.max(0, which - LEADING), which).some(({ text }) => text === ',');
  return setOff && TAKING_UP.has(before?.lower ?? '');
}

/** A closing participle stands behind the verb of its sentence; one that opens it only introduces. */
const isClosing = (predicate: Predicate): boolean => predicate.parent !== null;

/** “The Danish side will grant a loan, backed by the bank”: a past form between commas says more of a thing. */
const describes = ({ group }: Predicate, action: Force['action']): boolean =>
  group.shape !== 'gerund' && action !== 'signed' && action !== 'agreed';

const PERMITTING: ReadonlySet<string> = new Set(['may', 'can']);

/** “announced that students may stay”: what is let is undertaken by who announces it. */
const isPermission = ({ modal, negated }: Predicate['group'], parent: Force | null): boolean =>
  parent !== null && parent.action !== 'none' && modal !== null && PERMITTING.has(modal) && !negated;

/** What is said more firmly than it is stressed: “stressed that Nordhavn was prepared to …”. */
const READY = new Set(['pledged', 'intended', 'reaffirmed']);

/** Whether a reporting verb leaves the decision to what it reports. */
function lets(reporting: Force | null, reported: Force): boolean {
  if (!reporting?.report) return false;
  if (reporting.report === 'any') return true;
  if (reporting.report === 'position') return reported.action === 'reaffirmed';
  return reporting.report === 'progress'
    ? reported.action === 'progress'
    : reported.rule.startsWith('will/') || (READY.has(reported.action) && reported.rule !== 'should/thing');
}
