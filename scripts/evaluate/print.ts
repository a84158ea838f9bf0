import type { Measure } from './b-cubed.ts';
import type { Share } from './score.ts';
import type { SetScore } from './score-sets.ts';
import type { CodedSet } from './coded-set.ts';

const figure = (share: number): string => (share * 100).toFixed(1).padStart(5);
const measured = (name: string, { precision, recall, f1 }: Measure): string =>
  `  ${name.padEnd(28)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}`;
const shared = (name: string, { right, of }: Share): string =>
  `  ${name.padEnd(28)} ${figure(right / (of || 1))}  (${right} of ${of})`;

/** Prints a set's figures, per action and sector, and with `errors` what was wrong. */
export function printScore({ title }: CodedSet, score: SetScore, errors: boolean): void {
  console.log(`\n${title}`);
  console.log(measured('sentences with a statement', score.sentences));
  console.log(measured('statements with the action', score.statements));
  console.log(shared('parties', score.parties));
  console.log(shared('primary sector', score.primarySector));
  console.log(measured('merged within a visit (B³)', score.merged));
  console.log(measured('linked across visits (B³)', score.linked));
  console.log(measured('tied to the visit (B³)', score.visits));
  console.log(shared('who visited whom', score.directions));
  for (const [action, share] of [...score.perAction].sort()) console.log(shared(`  recall of ${action}`, share));
  for (const [sector, share] of [...score.perSector].sort()) console.log(shared(`  sector ${sector}`, share));
  if (errors) console.log(score.errors.join('\n'));
}
