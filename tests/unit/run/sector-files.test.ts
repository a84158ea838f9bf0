import { beforeAll, describe, expect, it } from 'vitest';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import type { DeskDecision } from '../../../scripts/normalise/desk/load-desk.ts';
import type { SectorAgreement } from '../../../scripts/normalise/link/sectors.ts';
import type { GroupSummary } from '../../../scripts/normalise/run/link-group.ts';
import { writeSectors } from '../../../scripts/normalise/run/sector-files.ts';
import { sharesOf } from '../../../scripts/normalise/run/sector-shares.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';

const agreement = (slug: string, sectors: string[], action: SectorAgreement['action'] = 'agreed'): SectorAgreement => ({
  id: `2024-03-velmar-ruritania/${slug}`,
  visit: '2024-03-velmar-ruritania',
  pair: 'nordhavn-ruritania',
  topic: slug,
  title: `Build a ${slug}`,
  action,
  kind: 'agreement',
  sectors,
  lineage: { relation: 'first', previous: null, next: null },
});

/** A group, as far as its sectors go. */
const group = (...agreements: SectorAgreement[]): GroupSummary => ({
  files: [],
  notes: [],
  articles: [],
  visits: [],
  counts: { agreement: 0, aim: 0, position: 0, visit: 0, topic: 0, statement: 0 },
  shares: sharesOf(agreements, [{ id: 'ruritania-velmar/ferry', sectors: ['transport', 'energy'] }]),
});

let codebook: Codebook;
beforeAll(async () => void (codebook = await loadCodebook('content/codebook')));

describe('writeSectors', () => {
  const groups = [
    group(agreement('ferry', ['transport', 'energy'])),
    group(agreement('clinic', ['health'], 'signed'), agreement('road', ['transport'], 'signed')),
  ];

  it('gathers the groups, the firmest first, and has a file for each sector', () => {
    const { files, keys } = writeSectors({ groups, codebook, desk: [] }, new Map());
    expect([...files.keys()].sort()).toEqual(codebook.sectors.map(({ id }) => `sectors/${id}.md`).sort());
    expect(keys.size).toBe(codebook.sectors.length);
    const transport = files.get('sectors/transport.md') ?? '';
    expect(transport.indexOf('Build a road')).toBeLessThan(transport.indexOf('Build a ferry'));
    expect(files.get('sectors/energy.md')).toContain('alsoIn:\n  - "2024-03-velmar-ruritania/ferry"');
    expect(files.get('sectors/energy.md')).toContain('topics: []');
    expect(transport).toContain('topics:\n  - "ruritania-velmar/ferry"');
  });

  it('writes only the sectors in which something changed, as if all were written', () => {
    const { keys } = writeSectors({ groups, codebook, desk: [] }, new Map());
    const next = [...groups, group(agreement('hospital', ['health', 'energy']))];
    const all = writeSectors({ groups: next, codebook, desk: [] }, new Map()).files;
    const { files } = writeSectors({ groups: next, codebook, desk: [] }, keys);
    expect([...files.keys()].sort()).toEqual(['sectors/energy.md', 'sectors/health.md', 'sectors/transport.md']);
    for (const [path, content] of files) expect(content).toBe(all.get(path));
    expect(writeSectors({ groups, codebook, desk: [] }, keys).files.size).toBe(0);
  });

  it('writes them anew when the desk writes on one', () => {
    const { keys } = writeSectors({ groups, codebook, desk: [] }, new Map());
    const on = (record: string): DeskDecision => ({
      file: 'notes.yaml',
      place: 1,
      decision: { decision: 'note', by: 'desk', date: '2026-01-02', reason: 'Asked.', record, text: 'A note.' },
    });
    expect(
      writeSectors({ groups, codebook, desk: [on('/sectors/health/')] }, keys).files.get('sectors/health.md'),
    ).toContain('A note.');
    expect(() => writeSectors({ groups, codebook, desk: [on('/sectors/nowhere/')] }, keys)).toThrow(
      '/sectors/nowhere/',
    );
  });
});
