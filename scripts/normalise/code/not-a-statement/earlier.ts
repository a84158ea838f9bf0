import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Candidate, Veto } from './veto.ts';

const YEAR = /^(?:19|20)\d\ds?$/;
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'during',
  'of',
  ...'january february march april may june july august september october november december'.split(' '),
]);
const AGO = new Set(['ago', 'earlier', 'previously', 'decades', 'formerly']);

/** “a fortnight ago” is of the visit or of what came of it. */
const RECENT = new Set(['hour', 'hours', 'day', 'days', 'week', 'weeks', 'fortnight', 'moments', 'minutes']);

/** What was agreed earlier and is only recalled: “had agreed”, “agreed in 2015”, “last year”, “two years ago”. */
export const earlier: Veto = {
  id: 'earlier',
  examples: [
    'The two countries had agreed to build the bridge.',
    'In 1998 the two sides signed a treaty on fishing.',
    'The two sides signed a treaty on fishing ten years ago.',
    'Last year the two sides agreed to build a bridge.',
    'The programme was launched in 2018 and has supported schools.',
  ],
  applies: (candidate) => {
    const { predicate } = candidate;
    const reported = predicate.role === 'complement' || candidate.parsed.predicates.some(isTold);
    if (predicate.group.pluperfect && !reported && !hasWeekday(candidate.parsed.tokens)) return true;
    if (predicate.group.modal === null && isOfEarlierYear(candidate)) return true;
    const { modal, perfect, pluperfect } = predicate.group;
    if (modal !== null) return false;
    if (perfect && !pluperfect) return continuesEarlier(candidate);
    return candidate.force.action !== 'noted' && isDated(candidate);
  },
};

/** “tracks had been laid, he noted”: what somebody tells stands a tense further back. */
const isTold = ({ role }: Predicate): boolean => role === 'attribution';

/** “The programme was launched in 2018 and has supported schools”: what goes on with a dated clause is as old. */
function continuesEarlier({ parsed, predicate, ...rest }: Candidate): boolean {
  if (predicate.ownSubject || predicate.role !== 'main') return false;
  const before = parsed.predicates.findLast(({ role, group }) => role === 'main' && group.head < predicate.group.from);
  return before !== undefined && isDated({ parsed, predicate: before, ...rest });
}

const WEEKDAYS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'nightfall',
  'evening',
  'morning',
  'midnight',
  'lunchtime',
  'dusk',
]);
/** “On Sunday they had settled on a quota”: a day of the visit. */
const hasWeekday = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => WEEKDAYS.has(lower));

/** “The treaty of 1971 was signed”. */
function isOfEarlierYear({ parsed, predicate, year }: Candidate): boolean {
  const subject =
    predicate.group.passive && predicate.subject
      ? parsed.tokens.slice(predicate.subject.from, predicate.subject.to)
      : [];
  return subject.some(
    ({ text }, place) => YEAR.test(text) && subject[place - 1]?.lower === 'of' && Number(text) < (year ?? 0),
  );
}

/** Whether the clause's own time, at its beginning or its end, lies before the article. */
function isDated({ parsed, predicate, year }: Candidate): boolean {
  const { tokens } = parsed;
  const described = parsed.predicates.find(({ role, group }) => role === 'reduced' && group.from >= predicate.from);
  const joined = predicate.role === 'main' && !predicate.ownSubject && predicate.from === predicate.group.from;
  const before = tokens.slice(
    Math.max(0, joined ? predicate.from : predicate.from - 6),
    Math.min(predicate.group.from, described?.group.from ?? predicate.group.from),
  );
  const inner = parsed.predicates.find(({ group }) => group.from > predicate.group.head);
  const innerFrom = inner?.role === 'complement' ? inner.from : inner?.group.from;
  const behind = tokens.slice(predicate.group.head + 1, Math.min(predicate.to, innerFrom ?? predicate.to));
  return [before, behind.slice(0, 3), behind.slice(-5)].some((words) => namesEarlierTime(words, year));
}

function namesEarlierTime(words: readonly Token[], year: number | null): boolean {
  return words.some((word, place) => {
    const previous = words[place - 1]?.lower ?? '';
    if (YEAR.test(word.text)) return isPast(word, previous, words[place - 2], year);
    if (word.lower === 'last') return ['year', 'decade', 'century'].includes(words[place + 1]?.lower ?? '');
    if (word.lower === 'ago' && RECENT.has(previous)) return false;
    return AGO.has(word.lower) && (word.lower !== 'earlier' || ['years', 'months', 'year'].includes(previous));
  });
}

/** “in 2018” of an article from 2020; “back in 2018” whenever it was written. */
const isPast = ({ text }: Token, previous: string, before: Token | undefined, year: number | null): boolean =>
  BEFORE_YEAR.has(previous) &&
  previous !== 'of' &&
  (before?.lower === 'back' || Number.parseInt(text, 10) < (year ?? 0));
