import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, readAddress, readForm, writeAddress, type SearchState } from '../../../src/lib/search/address.ts';
import { FILTERS, SORTS } from '../../../src/lib/search/names.ts';

const read = (text: string): SearchState => readAddress(new URLSearchParams(text));

describe(readAddress, () => {
  it('reads query, several values of a filter, and the order', () => {
    expect(read('?q=deep+port&sector=ports&sector=trade&sort=date')).toEqual({
      query: 'deep port',
      asTyped: false,
      chosen: { sector: ['ports', 'trade'] },
      sort: 'date',
    });
  });

  it('leaves out what it does not know', () => {
    expect(read('?colour=red&sort=price&sector=&q=%20')).toEqual({ query: '', asTyped: false, chosen: {}, sort: null });
  });

  it('takes a repeated value once', () => {
    expect(read('?year=2023&year=2023').chosen).toEqual({ year: ['2023'] });
  });
});

describe(writeAddress, () => {
  it('is empty for an empty search', () => {
    expect(writeAddress(read(''))).toBe('');
  });

  it('keeps "as typed" only with a query', () => {
    expect(writeAddress({ query: '', asTyped: true, chosen: {}, sort: null })).toBe('');
    expect(writeAddress({ query: 'gawadar', asTyped: true, chosen: {}, sort: null })).toBe('?q=gawadar&as=typed');
  });

  it('gives back what was written, for any search', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const state = fc.record({
      query: fc.string().map((text) => text.trim()),
      asTyped: fc.boolean(),
      chosen: fc.dictionary(fc.constantFrom(...FILTERS), values).map((chosen) => ({ ...chosen })),
      sort: fc.option(fc.constantFrom(...SORTS)),
    });
    fc.assert(
      fc.property(state, (before) => {
        const after = read(writeAddress(before));
        expect(after).toEqual({ ...before, asTyped: before.asTyped && before.query !== '' });
      }),
    );
  });
});

describe(readForm, () => {
  it('reads a form as it would stand in the address', () => {
    const fields = new FormData();
    for (const [name, value] of [
      ['q', ' port '],
      ['sector', 'ports'],
      ['sort', ''],
      ['token', 'x'],
    ] as const)
      fields.append(name, value);
    expect(readForm(fields)).toEqual({ query: 'port', asTyped: false, chosen: { sector: ['ports'] }, sort: null });
  });
});

describe(isEmpty, () => {
  it('is no longer empty with one filter', () => {
    expect(isEmpty(read(''))).toBe(true);
    expect(isEmpty(read('?kind=aim'))).toBe(false);
  });
});
