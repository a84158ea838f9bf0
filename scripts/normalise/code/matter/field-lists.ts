import { listsInstruments } from './counts-instruments.ts';
import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Stretch } from './stretch.ts';

/** So many sectors are a list of fields: they are meant one by one, and not the relationship that they make up. */
export const FIELDS = 3;

/** Whether a stretch announces a list (`in fields such as`) or lists instruments. */
export const listsFields = (stretch: Stretch, { turns }: MatterLexicon): boolean =>
  turns.find(stretch.words).some(({ values }) => values.includes('list')) || listsInstruments(stretch);

/** Whether terms of as many sectors as make a list stand side by side, with commas or “and” between: `in agriculture, health and trade`. */
export function enumeratesFields(stretch: Stretch, lexicon: MatterLexicon): boolean {
  const found = findSectorTerms(stretch, lexicon);
  let run = 1;
  for (const [at, { from }] of found.entries()) {
    const end = found[at - 1]?.to ?? from;
    const [next, behind] = [stretch.words[end], stretch.words[end + 1]];
    const beside = from === end ? next?.mark === ',' : from === end + 1 && next?.key === 'and' && !behind?.mark;
    run = at > 0 && beside ? run + 1 : 1;
    if (run >= FIELDS) return true;
  }
  return false;
}
