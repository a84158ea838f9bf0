import type { VerbGroup } from '../verb-group.ts';
import { add, wordBefore, type SentenceState } from './sentence-state.ts';
import { readBare, readNonFinite } from './read-non-finite.ts';
import { readFinite } from './read-finite.ts';
import { readGap } from '../read-gap.ts';

/** Reads one verb: finds what it does in the sentence so far. */
export function readVerb(state: SentenceState, group: VerbGroup): void {
  const previous = state.predicates.at(-1) ?? null;
  const gap = readGap(state.tokens, previous ? previous.group.head + 1 : 0, group.from);
  const before = wordBefore(state, group.from);
  if (group.shape === 'infinitive')
    add(state, group, 'infinitive', { parent: previous, subject: previous?.subject ?? null });
  else if (group.shape === 'gerund' || group.shape === 'participle') readNonFinite(state, group, gap, before, previous);
  else if (group.shape === 'bare') readBare(state, group, gap, previous);
  else readFinite(state, group, gap, previous);
}
