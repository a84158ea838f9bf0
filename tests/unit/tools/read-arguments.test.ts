import { describe, expect, it } from 'vitest';
import { positive, whole } from '../../../scripts/tools/read-arguments.ts';

const place = { command: 'normalise', field: '--threads' };

describe('numbers on the command line', () => {
  it('are taken where they are whole and not too long', () => {
    expect(whole('12', place)).toBe(12);
    expect(whole('999', place, 3)).toBe(999);
  });
  it.each(['0', '-1', '1.5', '1e3', '', 'four', '1000'])('“%s” is refused by name of the option', (value) => {
    expect(() => whole(value, place, 3)).toThrow(/normalise.*--threads.*expected a whole number from 1/s);
  });
  it('may be parts of one where that is asked for', () => {
    expect(positive('0.5', place)).toBe(0.5);
    expect(() => positive('0', place)).toThrow(/expected a number above 0/);
  });
});
