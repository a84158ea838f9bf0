import type { Force } from '../force/force.ts';
import type { Predicate } from '../grammar/predicate.ts';

/** A predicate with what it says; null where no word or rule gives it a force. */
export interface Reading {
  predicate: Predicate;
  force: Force | null;
}

const UNDERTAKING = new Set(['signed', 'agreed', 'pledged', 'intended', 'urged', 'reaffirmed']);

/** What “I wish to …” performs rather than wishes: “I wish to thank”. */
const SPEECH = new Set(['noted', 'reaffirmed', 'urged']);

/**
 * Whether a verb governs a statement where it stands in the sentence.
 * What depends on another governing verb belongs to that verb's statement.
 */
export function isEligible({ predicate, force }: Reading, parent: Reading | undefined): boolean {
  if (!force) return false;
  switch (predicate.role) {
    case 'main':
    case 'absolute':
      return true;
    case 'participle':
      return isClosing(predicate) && UNDERTAKING.has(force.action);
    case 'subordinate':
      return predicate.ownSubject;
    case 'relative':
      return predicate.opener === 'who' && UNDERTAKING.has(force.action);
    case 'complement':
      return parent !== undefined && lets(parent.force, force);
    case 'infinitive':
      return parent?.force?.transparent === true && (parent.force.action === 'none' || SPEECH.has(force.action));
    case 'attribution':
      return force.action === 'pledged' || force.action === 'agreed';
    default:
      return false;
  }
}

/** A closing participle stands behind the verb of its sentence; one that opens it only introduces. */
const isClosing = (predicate: Predicate): boolean => predicate.parent !== null;

/** Whether a reporting verb leaves the decision to what it reports. */
function lets(reporting: Force | null, reported: Force): boolean {
  if (!reporting?.report) return false;
  if (reporting.report === 'any') return true;
  return reporting.report === 'progress' ? reported.action === 'progress' : reported.rule.startsWith('will/');
}
