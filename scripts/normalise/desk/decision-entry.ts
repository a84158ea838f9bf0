import { basename } from 'node:path';
import type { DecisionEntry } from '../../../src/schemas/desk.ts';
import type { DeskDecision } from './load-desk.ts';

/**
 * A decision as the record that it touched lists it.
 * @param machine what the machine had: `action: noted`
 * @param now what stands now: `action: signed`
 */
export function entryOf({ file, decision }: DeskDecision, machine: string | null, now: string | null): DecisionEntry {
  const words =
    'words' in decision ? decision.words : 'passages' in decision ? decision.passages.join(' … ') : undefined;
  return {
    decision: decision.decision,
    by: decision.by,
    date: decision.date,
    reason: decision.reason,
    file: basename(file),
    article: 'article' in decision ? decision.article : null,
    words: words ?? null,
    machine,
    now,
  };
}

/** The rule of a code that a decision gave: `desk/2026-11-first-corpus`. */
export const deskRule = (file: string): string => `desk/${basename(file, '.yaml')}`;

/** `action: signed; topic: ferry`, of codes by name; null where there is none. */
export const codesInWords = (codes: Readonly<Record<string, string | null | undefined>>): string | null => {
  const known = Object.entries(codes).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${name}: ${value}`],
  );
  return known.length > 0 ? known.join('; ') : null;
};
