import { describe, expect, it } from 'vitest';
import { wordDiff, type Stretch } from '../../../src/lib/record/word-diff.ts';

/** Shared words plain, those of one side only in brackets. */
const show = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, shared }) => (shared ? text : `[${text}]`)).join(' ');

describe('wordDiff', () => {
  it('keeps shared words of substance with the small words beside them', () => {
    const diff = wordDiff('agreed to hasten the implementation', 'agreed to settle the implementation and financing');
    expect(show(diff.earlier)).toBe('agreed to [hasten] the implementation');
    expect(show(diff.later)).toBe('agreed to [settle] the implementation [and financing]');
  });

  it('does not fall to pieces on small words that both happen to use', () => {
    const diff = wordDiff('committed to its early deployment', 'reaffirmed to make efforts to advance it');
    expect(show(diff.earlier)).toBe('[committed to its early deployment]');
    expect(show(diff.later)).toBe('[reaffirmed to make efforts to advance it]');
  });

  it('prefers a shared word of substance to several small ones', () => {
    const diff = wordDiff(
      'to strengthen cooperation to promote peace and security',
      'to further bilateral and other cooperation',
    );
    expect(show(diff.later)).toContain(' cooperation');
    expect(show(diff.later)).not.toContain('cooperation]');
  });

  it('does not mind case and punctuation', () => {
    const diff = wordDiff('Both sides, agreed', 'both sides agreed.');
    expect(show(diff.earlier)).toBe('Both sides, agreed');
    expect(show(diff.later)).toBe('both sides agreed.');
  });

  it('loses no word of either side', () => {
    const [earlier, later] = ['the pass will be open all year', 'it would function all year round'];
    const diff = wordDiff(earlier, later);
    expect(diff.earlier.map(({ text }) => text).join(' ')).toBe(earlier);
    expect(diff.later.map(({ text }) => text).join(' ')).toBe(later);
  });
});

describe('comparable', () => {
  it.each([
    ['agreed to hasten the implementation', 'agreed to settle the implementation and financing', true],
    ['agreed to advance the line in a secure manner', 'the line will be upgraded by stages, both sides said', false],
    ['hailed the port', 'committed to its early deployment', false],
  ])('%s / %s: %s', (earlier, later, comparable) => {
    expect(wordDiff(earlier, later).comparable).toBe(comparable);
  });
});
