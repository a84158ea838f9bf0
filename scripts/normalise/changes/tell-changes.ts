import { countInFigures, inFigures } from '../../../src/lib/wording/numbers.ts';
import { withAnd } from '../../../src/lib/wording/lists.ts';
import type { Change } from '../../../src/schemas/change.ts';
import { addressOf } from './changes-since.ts';
import type { Told, ToldRecords } from './told.ts';

/** Records told of by title before the rest are only counted. */
const LISTED = 12;

/**
 * A difference of the record in words for a person, a line each: first what came, then what moved, then what went.
 * @param changes between the two states
 * @param was records as they were, at least the changed ones
 * @param is records as they are, likewise
 * @example `1 agreement added: Build a ferry terminal`
 * @example `“Build a ferry terminal” moved from pledged to signed (source: Coast Wire, Strel, 14 March 2024)`
 */
export function tellChanges(changes: readonly Change[], was: ToldRecords, is: ToldRecords): string[] {
  const [old, now] = [byAddress(was), byAddress(is)];
  const told = ({ address }: Change): Told | undefined => now.get(address) ?? old.get(address);
  const nameOf = (article: string): string =>
    (now.get(`/articles/${article}/`) ?? old.get(`/articles/${article}/`))?.title ?? article;
  const noun = (change: Change): string => told(change)?.kind ?? NOUNS[change.address.split('/')[1] ?? ''] ?? 'record';
  const listed = (kind: Change['change']): string[] =>
    [
      ...Map.groupBy(
        changes.filter(({ change }) => change === kind),
        noun,
      ),
    ].map(([what, same]) => `${countInFigures(same.length, what)} ${kind}: ${titles(same)}`);
  const moved = changes
    .filter(({ change }) => change === 'changed')
    .map(
      (change) => `${movement(change, old.get(change.address), now.get(change.address))} (${because(change, nameOf)})`,
    );
  const rest = moved.length > LISTED ? [`and ${inFigures(moved.length - LISTED)} more changed`] : [];
  return [...listed('added'), ...moved.slice(0, LISTED), ...rest, ...listed('withdrawn')];
}

const NOUNS: Readonly<Record<string, string>> = {
  articles: 'article',
  visits: 'visit',
  agreements: 'agreement',
  topics: 'topic',
};

const byAddress = (records: ToldRecords): Map<string, Told> =>
  new Map([...records].map(([path, told]) => [addressOf(path), told]));

const titles = (changes: readonly Change[]): string => {
  const more = changes.length > LISTED ? [`${inFigures(changes.length - LISTED)} more`] : [];
  return [...changes.slice(0, LISTED).map(({ title }) => title), ...more].join('; ');
};

const movement = ({ title, fields, address }: Change, was: Told | undefined, is: Told | undefined): string => {
  const others = fields.filter((field) => field !== 'action');
  const steps = [
    ...(was && is && was.action !== is.action
      ? [`moved from ${was.action ?? 'nothing'} to ${is.action ?? 'nothing'}`]
      : []),
    ...(was && is && was.title !== is.title ? [`was “${was.title}”`] : []),
  ];
  const name = `“${title}”`;
  if (steps.length > 0) return `${name} ${withAnd(steps)}`;
  return `${name} (${NOUNS[address.split('/')[1] ?? ''] ?? 'record'}): other ${withAnd(others)}`;
};

const because = ({ because: causes }: Change, nameOf: (article: string) => string): string => {
  const articles = causes.flatMap((cause) => (cause.kind === 'article' ? [nameOf(cause.article)] : []));
  const decisions = causes.flatMap((cause) => (cause.kind === 'decision' ? [`${cause.decision}, ${cause.file}`] : []));
  const parts = [
    ...(articles.length > 0 ? [`source: ${articles.join('; ')}`] : []),
    ...(decisions.length > 0 ? [`desk: ${[...new Set(decisions)].join('; ')}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'read differently';
};
