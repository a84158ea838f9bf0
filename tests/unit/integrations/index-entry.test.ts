import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offeredOn, readEntry } from '../../../src/integrations/index-entry.ts';

const page = (inside: string): string =>
  `<html><head></head><body><main><h1>x</h1>${inside}</main><p>y</p></body></html>`;
const value = (kind: string, text: string): string => `<span data-pagefind-${kind}="${text}"></span>`;

describe(readEntry, () => {
  it('takes the indexed part of a page, and its values out of it', () => {
    const values =
      value('filter', 'sector:trade') + value('filter', 'sector:q&amp;a') + value('sort', 'date:2021-05-03');
    const body = `<div data-pagefind-body data-pagefind-weight="5"><div hidden>${values}${value('meta', 'title:T')}</div><p>Fish</p></div>`;
    expect(readEntry('visits/a/index.html', page(body))).toEqual({
      url: '/visits/a/',
      content: `<!doctype html><html lang="en"><body><div data-pagefind-body data-pagefind-weight="5"><div hidden>${value('meta', 'title:T')}</div><p>Fish</p></div></body></html>`,
      values: new Map([
        ['sector', ['trade', 'q&a']],
        ['date', ['2021-05-03']],
      ]),
    });
  });

  it('passes over a page that is not to be found', () => {
    expect(readEntry('index.html', page('<p>Fish</p>'))).toBeNull();
  });
});

describe(offeredOn, () => {
  it('reads the boxes of the search page, and misses them where there are none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offered-'));
    const file = join(folder, 'index.html');
    writeFileSync(file, '<input type="checkbox" name="year" value="2021" form="find"><input name="q">');
    expect(await offeredOn(file)).toEqual(new Map([['year', new Set(['2021'])]]));
    writeFileSync(file, '<input name="q">');
    await expect(offeredOn(file)).rejects.toThrow('offers no filter');
    rmSync(folder, { recursive: true });
  });
});
