import { describe, expect, it } from 'vitest';
import { withProgress } from '../../../scripts/normalise/progress.ts';

const run = (total: number, isTTY: boolean): string => {
  let drawn = '';
  const onDone = withProgress(total, 'Reading', { isTTY, write: (text) => (drawn += text) });
  for (let done = 0; done < total; done += 10) onDone(10);
  return drawn;
};

describe('withProgress', () => {
  it('draws a bar for long work on a terminal, and takes it away at the end', () => {
    const drawn = run(100, true);
    expect(drawn).toContain('Reading ███████████████░░░░░░░░░░░░░░░ 50/100');
    expect(drawn.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('draws nothing for short work, or where there is no terminal', () => {
    expect(run(10, true)).toBe('');
    expect(run(100, false)).toBe('');
  });
});
