import { byFirmness } from '../../../../src/schemas/action.ts';
import type { Token } from '../grammar/token.ts';
import { isCoordinator } from '../grammar/word-classes.ts';
import type { Reading } from './eligible.ts';

/**
 * Two verbs on one object (“commended and supported the plan”) are one statement with the stronger action (CODEBOOK).
 * @returns the readings without those that yield to the verb they are joined to
 */
export function mergeSharedObjects(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    if (last && sharesObject(tokens, last, reading)) kept[kept.length - 1] = stronger(last, reading);
    else kept.push(reading);
  }
  return kept;
}

/**
 * Two clauses of one subject with one action are one statement (CODEBOOK: “two clauses with one action on one matter …”):
 * at once where the verb is the same, else where their matters prove to be one. A that-clause of its own tells another.
 */
export function mergeRepeatedActions(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    if (last && explains(tokens, last, reading)) kept[kept.length - 1] = extended(last, reading);
    else if (!last || !repeats(last, reading)) kept.push(reading);
    else if (!isOtherVerb(last, reading)) kept[kept.length - 1] = extended(last, reading);
    else kept.push({ ...reading, continues: true });
  }
  return kept;
}

const extended = (first: Reading, { predicate: { to } }: Reading): Reading => ({
  ...first,
  predicate: { ...first.predicate, to },
});

/** “settled the row over cod: quotas will be shared”: what follows a colon with the same action says what it consists in. */
const explains = (tokens: readonly Token[], last: Reading, { predicate, force }: Reading): boolean =>
  last.force?.action === force?.action &&
  tokens[predicate.from - 1]?.text === ':' &&
  last.predicate.group.head < predicate.from;

const isOtherVerb = (first: Reading, second: Reading): boolean => first.force?.lemma !== second.force?.lemma;

function repeats(first: Reading, second: Reading): boolean {
  const sameSubject =
    !second.predicate.ownSubject && ['main', 'complement', 'participle', 'absolute'].includes(second.predicate.role);
  return (
    sameSubject &&
    first.force?.action === second.force?.action &&
    !second.force?.rule.endsWith('-that') &&
    second.force?.action !== 'signed'
  );
}

/** Nothing but “and” (and adverbs) between the two verbs. */
function sharesObject(tokens: readonly Token[], first: Reading, second: Reading): boolean {
  const between = tokens.slice(first.predicate.group.head + 1, second.predicate.group.from);
  const simple =
    between.length > 0 && between.every((token) => isCoordinator(token) || token.tag === 'ADV' || token.text === ',');
  return simple && between.some((token) => isCoordinator(token)) && !first.predicate.group.passive;
}

function stronger(first: Reading, second: Reading): Reading {
  if (!first.force || !second.force || first.force.action === 'none' || second.force.action === 'none') return second;
  const wins = byFirmness(first.force.action, second.force.action) < 0 ? first : second;
  const predicate = {
    ...second.predicate,
    from: first.predicate.from,
    subject: first.predicate.subject,
    ownSubject: first.predicate.ownSubject,
  };
  return { predicate, force: { ...wins.force, ...{ objectFrom: second.force.objectFrom } } as Reading['force'] };
}
