import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRelease } from '../../scripts/release/make-release.ts';

let base = '';
beforeAll(() => void (base = mkdtempSync(join(tmpdir(), 'release-'))));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const agreement = { id: '2024-03-torv-velmar/port', title: 'Build the port [at] Velmar', action: 'pledged', sources: [{ article: 'wire' }] };
const wire = { id: 'wire', title: { value: 'Port deal' }, sha256: 'a' };

/** A built site with so much data as a release reads. */
const site = async (name: string, agreements: object[], articles: object[]): Promise<string> => {
  const data = join(base, name, 'data');
  await mkdir(data, { recursive: true });
  const tables = { agreements, articles, visits: [], topics: [] };
  for (const [table, rows] of Object.entries(tables)) await writeFile(join(data, `${table}.json`), JSON.stringify(rows));
  await writeFile(join(data, 'agreements.csv'), 'id\r\nx\r\n');
  await writeFile(join(data, 'datapackage.json'), JSON.stringify({ name: 'x', resources: [{ name: 'agreements', path: 'agreements.csv' }] }));
  return join(base, name);
};
const released = (version: string, file: string): string => readFileSync(join(base, 'out', version, file), 'utf8');
const release = (from: string, version: string) => makeRelease({ site: from, out: join(base, 'out'), version, since: null });

describe('npm run release-data', () => {
  it('gives each file a checksum that holds', async () => {
    await release(await site('first', [agreement], [wire]), '2026.9');
    const sums = released('2026.9', 'SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(['CHANGELOG.md', 'agreements.csv', 'agreements.json', 'articles.json', 'datapackage.json', 'topics.json', 'visits.json']);
    for (const [sum, name = ''] of sums) expect(createHash('sha256').update(released('2026.9', name)).digest('hex')).toBe(sum);
    const { version, resources } = JSON.parse(released('2026.9', 'datapackage.json')) as { version: string; resources: { bytes: number; hash: string }[] };
    const csv = sums.find(([, name]) => name === 'agreements.csv')?.[0] ?? '';
    expect([version, resources[0]]).toEqual(['2026.9', { name: 'agreements', path: 'agreements.csv', bytes: 7, hash: `sha256:${csv}` }]);
    expect(released('2026.9', 'CHANGELOG.md')).toContain('The first release.');
  });

  it('says what changed since the latest release, and why', async () => {
    const second = await site('second', [{ ...agreement, action: 'signed' }], [{ ...wire, sha256: 'b' }]);
    expect(await release(second, '2026.10')).toMatchObject({ changes: 2 });
    const log = released('2026.10', 'CHANGELOG.md');
    expect(log).toContain('Since 2026.9: 2 records changed.');
    expect(log).toContain(String.raw`[Build the port \[at\] Velmar](/agreements/2024-03-torv-velmar/port/): action (article wire changed)`);
    expect(await release(await site('third', [], [{ ...wire, sha256: 'b' }]), '2026.11')).toMatchObject({ changes: 1 });
    expect(released('2026.11', 'CHANGELOG.md')).toContain('Since 2026.10: 1 record changed.');
    expect(released('2026.11', 'CHANGELOG.md')).toContain('## Withdrawn: 1');
  });

  it.each([
    ['../evil', /\.\.\/evil: expected a version such as "2026\.1" Fix: /],
    ['2026.9', /2026\.9: this version is there already Fix: /],
  ])('refuses the version %s', async (version, message) => {
    await expect(release(join(base, 'first'), version)).rejects.toThrow(message);
  });

  it('refuses a site without data', async () => {
    await expect(release(join(base, 'nothing'), '1')).rejects.toThrow(/expected the data of a built site, found none Fix: Run npm run build\./);
  });
});
