import { basename } from 'node:path';
import { countInFigures } from '../../src/lib/wording/numbers.ts';
import type { Cause, Change } from '../../src/schemas/change.ts';
import { heading, link, list, markdownFile, paragraph, text } from '../normalise/write/markdown.ts';

const WORDS = { added: 'New', changed: 'Changed', withdrawn: 'Withdrawn' } as const;

/** What changed in the record since the last release, as Markdown. */
export function changelog(version: string, since: string | null, changes: readonly Change[]): string {
  const what =
    since === null
      ? 'The first release.'
      : `Since ${basename(since)}: ${countInFigures(changes.length, 'record')} changed.`;
  const parts = Object.entries(WORDS).flatMap(([change, title]) => {
    const own = changes.filter((one) => one.change === change);
    if (own.length === 0) return [];
    const items = own.map(({ address, title: name, fields, because }) => [
      link(name, address),
      text(reasons(fields, because)),
    ]);
    return [heading(`${title}: ${own.length}`), list(items)];
  });
  return markdownFile({ version }, [heading(`Data release ${version}`), paragraph(text(what)), ...parts]);
}

const reasons = (fields: readonly string[], because: readonly Cause[]): string => {
  const what = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  return `${what} (${because.map(inWords).join('; ')})`;
};

const inWords = (cause: Cause): string => {
  if (cause.kind === 'article') return `article ${cause.article} ${cause.change}`;
  return cause.kind === 'decision' ? `desk: ${cause.reason}` : 'the same text, read better';
};
