import type { Predicate } from '../grammar/predicate.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Veto } from './veto.ts';

/** What a writer who argues may still report as a fact: that somebody undertook, settled or asked for something. */
const DEEDS: ReadonlySet<string> = new Set(['signed', 'agreed', 'pledged', 'intended', 'urged', 'progress']);
const WRITER: ReadonlySet<string> = new Set(['i', 'we', 'you', 'one', 'others', 'some', 'who', 'it']);
const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'be-to']);

/**
 * In an opinion piece only what it reports of the parties is a statement: somebody other than the writer, named or in
 * office, did or will do it, or something was signed. What the writer urges, hopes or concludes is comment, “even when they
 * use the same words”.
 */
export const opinion: Veto = {
  id: 'opinion',
  opinion: true,
  examples: [
    'We urge the Government to build the bridge.',
    'The two sides should agree on something small.',
    'Ties will be deepened.',
    'I welcome the agreement.',
  ],
  applies: ({ opinion, parsed: { tokens }, predicate, force, lexicon }) => {
    if (!opinion) return false;
    if (force.rule.startsWith('model/') || !DEEDS.has(force.action)) return true;
    const told = isReported(predicate) ? predicate.parent : predicate;
    if (!told?.subject) return true;
    const first = tokens[told.subject.from]?.lower ?? '';
    const named = isActorLike(tokens, told.subject, lexicon) || (force.action === 'signed' && told.group.passive);
    return WRITER.has(first) || !named || !isTold(told);
  },
};

/** “The two leaders announced that talks would start”: then who announced it did. */
const isReported = ({ role, group, parent }: Predicate): boolean =>
  role === 'complement' && group.modal === 'would' && parent !== null;

/** Whether a verb tells what was or will be done. */
const isTold = ({ group }: Predicate): boolean =>
  !group.copula &&
  !group.progressive &&
  (group.modal === null ? group.perfect || group.form.past : FUTURE.has(group.modal) && !group.perfect);
