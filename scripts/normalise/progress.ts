/** Where a progress bar is drawn: `process.stderr`, or a stand-in. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

const WIDTH = 30;
/** Fewer things are done before a bar could be read. */
const LONG = 50;

/**
 * Wraps the work on each of many things with a progress bar, where there is a terminal and the work is long.
 * @param total how many things there are
 * @returns the same work; the bar is gone when the last is done
 * @example articles.map(withProgress(articles.length, 'Reading', code))
 */
export function withProgress<T, R>(
  total: number,
  label: string,
  work: (item: T) => R,
  terminal: Terminal = process.stderr,
): (item: T) => R {
  if (!terminal.isTTY || total < LONG) return work;
  let done = 0;
  let drawn = -1;
  return (item) => {
    const result = work(item);
    done += 1;
    const filled = Math.floor((WIDTH * done) / total);
    if (filled !== drawn)
      terminal.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    drawn = filled;
    if (done === total) terminal.write('\r\u001b[2K');
    return result;
  };
}
