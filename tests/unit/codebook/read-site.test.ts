import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSite } from '../../../scripts/normalise/codebook/read-site.ts';

const SITE = readFileSync('content/site.yaml', 'utf8');
const read = (source: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'site.yaml'), source);
  return readSite(join(folder, 'site.yaml'));
};
const lineOf = (text: string): number => SITE.slice(0, SITE.indexOf(text)).split('\n').length;

it('reads the site’s own file', async () => {
  expect((await read(SITE)).name).toMatch(/./);
});

it.each([
  ['an unknown key', SITE.replace('publisher:', 'publsher:'), [
    { field: 'publisher', message: 'expected text, found none' },
    { line: lineOf('publisher:'), field: 'publsher', message: expect.stringContaining('did you mean "publisher"?') as unknown },
  ]],
  ['a share above one', SITE.replace(/quotedShare: .*/, 'quotedShare: 8'), [{ line: lineOf('quotedShare:'), field: 'quotedShare' }]],
  ['a missing address within another key', SITE.replace(/(?<=licence:[\s\S]*?)\n {2}address: .*/, ''), [{ line: lineOf('licence:'), field: 'licence.address' }]],
])('tells %s with its line', async (_, source, problems) => {
  await expect(read(source)).rejects.toMatchObject({ name: 'UserError', problems });
}); // prettier-ignore
