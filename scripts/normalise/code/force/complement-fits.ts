import type { VerbEntry } from '../lexicon/lexicon-schema.ts';
import type { Complement } from './complement.ts';

/** Time and place behind a verb that needs nothing: “flights resumed in May”. */
const PLAIN: ReadonlySet<string> = new Set([
  'none',
  'in',
  'on',
  'at',
  'during',
  'since',
  'after',
  'before',
  'by',
  'over',
  'under',
  'amid',
  'within',
  'between',
]);
export const isPlain = (kind: string): boolean => PLAIN.has(kind);

/** A time or place with a clause behind it; not with a late object, whose relative clause it would be. */
export function bringsLateClause({ kind }: Complement, late: () => readonly Complement[]): boolean {
  if (kind === 'none' || !isPlain(kind)) return false;
  const behind = late();
  return behind.some((one) => one.kind.startsWith('that')) && behind.every((one) => one.kind !== 'object');
}

/** Whether an entry names how its verb is followed, or only allows it; null where it does not fit. */
export function howFits(entry: VerbEntry, { kind }: Complement, passive: boolean): 'named' | 'allowed' | null {
  if (entry.complement === undefined) return 'allowed';
  if (entry.complement.includes(kind.startsWith('object-') ? 'object' : kind)) return 'named';
  return allows(entry.complement, kind) || (passive && needsNothing(entry, entry.complement)) ? 'allowed' : null;
}

/** A kind of complement that stands for another. */
function allows(wanted: readonly string[], kind: string): boolean {
  if (wanted.includes(kind)) return true;
  if (isPlain(kind) && wanted.includes('none')) return true;
  if (kind === 'that-future' && wanted.includes('that')) return true;
  return kind === 'gerund' && wanted.includes('infinitive') && wanted.includes('to');
}

/** A passive needs no object: “a plan was approved”, whatever follows. */
const needsNothing = ({ voice }: VerbEntry, wanted: readonly string[]): boolean =>
  wanted.includes(voice === 'passive' ? 'none' : 'object');
