/** Where a progress bar is drawn: `process.stderr`, or a stand-in. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

const WIDTH = 30;
/** Fewer things are done before a bar could be read. */
const LONG = 50;

/**
 * A progress bar, where there is a terminal and the work is long.
 * @param total how many things there are to do
 * @returns is told how many more are done; the bar is gone when the last is
 * @example const onDone = withProgress(articles.length, 'Reading')
 */
export function withProgress(
  total: number,
  label: string,
  terminal: Terminal = process.stderr,
): (count: number) => void {
  if (!terminal.isTTY || total < LONG) return () => undefined;
  let done = 0;
  let drawn = -1;
  return (count) => {
    done += count;
    const filled = Math.floor((WIDTH * done) / total);
    if (filled !== drawn)
      terminal.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    drawn = filled;
    if (done === total) terminal.write('\r\u001b[2K');
  };
}
