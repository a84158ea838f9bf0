import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Veto } from './veto.ts';

/** Words that stand for whoever or whatever the clause fits. */
const OPENERS: ReadonlySet<string> = new Set(['who', 'whoever', 'whatever', 'whichever']);
const ANYBODY: ReadonlySet<string> = new Set([
  'those',
  'people',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'all',
  'one',
]);

/** What describes nobody in particular tells no deed: “those who stood with us”, “whatever is offered”. */
export const whoever: Veto = {
  id: 'whoever',
  examples: [
    '“We sat with those who stood with us,” the President said.',
    '“Whatever is pledged is pledged,” the President said.',
  ],
  applies: ({ parsed: { tokens }, predicate }) => {
    const opener = openerOf(tokens, predicate);
    if (opener === null) return false;
    const before = tokens[opener - 1];
    if (tokens[opener]?.lower !== 'who') return true;
    return before === undefined || before.tag === 'VERB' || ANYBODY.has(before.lower);
  },
};

/** The place of the word that opens a predicate's clause, where it is one of these. */
function openerOf(tokens: readonly Token[], { group, from, role }: Predicate): number | null {
  if (role === 'main' && !OPENERS.has(tokens[from]?.lower ?? '')) return null;
  for (let place = group.from - 1; place >= Math.max(0, from - 1); place -= 1)
    if (OPENERS.has(tokens[place]?.lower ?? '')) return place;
  return null;
}
