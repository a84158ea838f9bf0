import { addressOf } from '../changes/changes-since.ts';
import { isTold } from '../changes/told.ts';
import { corpusNotes } from '../desk/corpus-notes.ts';
import { inOrder, withLines } from '../codebook/with-lines.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { foldProblems } from '../fold-problems.ts';
import type { Found } from '../read/find-files.ts';
import type { Problem } from '../user-error.ts';
import type { Made } from './make-next.ts';

/** What is worth a look in the desk's decisions, in the order of their lines: what the corpus does not have, and what was noted on each group. */
export function deskNotes(desk: readonly DeskDecision[], found: readonly Found[], { linked, next }: Made): Problem[] {
  const articles = new Set(found.map((one) => ('file' in one ? one.file.id : one.id)));
  const isRecord = (address: string): boolean => next.ids.has(`${address.slice(1, -1)}.md`);
  const addresses = (): string[] => [...next.ids.keys()].filter(isTold).map(addressOf);
  const ofGroups = [...linked.groups.values()].flatMap(({ notes }) => notes);
  return foldProblems(inOrder(withLines([...corpusNotes(desk, { articles, isRecord, addresses }), ...ofGroups])));
}
