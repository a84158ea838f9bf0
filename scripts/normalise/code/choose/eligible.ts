import type { Force } from '../force/force.ts';
import type { Predicate, Role } from '../grammar/predicate.ts';

/** A predicate with what it says; null where no word or rule gives it a force. */
export interface Reading {
  predicate: Predicate;
  force: Force | null;
  /** It goes on with the action of the reading before. */
  continues?: true;
}

const UNDERTAKING = new Set(['signed', 'agreed', 'pledged', 'intended', 'urged', 'reaffirmed']);

/** What “I wish to …” performs rather than wishes: “I wish to thank”. */
const SPEECH = new Set(['noted', 'reaffirmed', 'urged']);

type Test = (predicate: Predicate, force: Force, parent: Force | null) => boolean;

/** Where a verb may stand to govern a statement, and on what condition. Other roles never do. */
const TESTS: Readonly<Partial<Record<Role, Test>>> = {
  main: () => true,
  absolute: () => true,
  participle: (predicate, { action }) =>
    isClosing(predicate) && UNDERTAKING.has(action) && predicate.group.lemma !== 'include',
  subordinate: ({ ownSubject }) => ownSubject,
  relative: ({ opener }, { action, construction }) =>
    (opener === 'who' || construction === 'nominal') && UNDERTAKING.has(action),
  complement: (_, force, parent) => lets(parent, force),
  infinitive: (_, { action }, parent) =>
    parent?.transparent === true && (parent.action === 'none' || SPEECH.has(action)),
  attribution: (_, { action }) => action === 'pledged' || action === 'agreed',
};

/**
 * Whether a verb governs a statement where it stands in the sentence.
 * What depends on another governing verb belongs to that verb's statement.
 */
export const isEligible = ({ predicate, force }: Reading, parent: Reading | undefined): boolean =>
  force !== null && (TESTS[predicate.role]?.(predicate, force, parent?.force ?? null) ?? false);

/** A closing participle stands behind the verb of its sentence; one that opens it only introduces. */
const isClosing = (predicate: Predicate): boolean => predicate.parent !== null;

/** What is said more firmly than it is stressed: “stressed that Nordhavn was prepared to …”. */
const READY = new Set(['pledged', 'intended']);

/** Whether a reporting verb leaves the decision to what it reports. */
function lets(reporting: Force | null, reported: Force): boolean {
  if (!reporting?.report) return false;
  if (reporting.report === 'any') return true;
  return reporting.report === 'progress'
    ? reported.action === 'progress'
    : reported.rule.startsWith('will/') || READY.has(reported.action);
}
