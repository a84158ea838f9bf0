import type { Token } from './token.ts';
import { isCoordinator } from './word-classes.ts';

const NAMING: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN']);

const TIMES: ReadonlySet<string> = new Set(
  'week month year day morning evening night weeks months years days hours later earlier ago time today yesterday tomorrow'.split(
    ' ',
  ),
);

/** “A treaty, two loans and a letter were signed”: the words before the first verb name several things, the last behind “and”. */
export function isListed(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(0, verb);
  const starts = words.flatMap(({ text }, place) => (text === ',' ? [place + 1] : []));
  const last = words.slice(starts.at(-1) ?? verb);
  if (!last.slice(1, -1).some((token) => isCoordinator(token))) return false;
  const named = [0, ...starts].every((start) => NAMING.has(words[start]?.tag ?? 'X'));
  const first = words.slice(0, starts[0]);
  const timed = first.some(({ lower }) => TIMES.has(lower) || lower.endsWith('day'));
  return named && !timed && words.every(({ tag, text }) => tag !== 'PUNCT' || text === ',' || text === '-');
}
