import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/schemas/statement.ts';
import { grown, parseLedger, redirects } from '../../../scripts/normalise/write/ledger.ts';

const old = { address: '/visits/undated-velmar-ruritania/', evidence: ['wire:10-40'] };
const now = { address: '/visits/2024-03-velmar-ruritania/', evidence: ['wire:10-40'] };

describe('grown', () => {
  it('adds new addresses behind the old ones and takes none away', () => {
    expect(grown([old], [now])).toEqual([old, now]);
    expect(grown([old, now], [now])).toEqual([old, now]);
  });
});

describe('redirects', () => {
  const statement = {
    id: 'wire:10-40',
    article: 'wire',
    visit: '2024-03-velmar-ruritania',
    agreement: '2024-03-velmar-ruritania/ferry',
    topic: 'ruritania-velmar/ferry',
  };
  const statements = [statement] as unknown as Statement[];

  it('leads a moved address to the record that its statements are in now', () => {
    expect(redirects([old, now], new Set([now.address]), statements)).toEqual([{ from: old.address, to: now.address }]);
  });

  it('leads a topic that was renamed to the topic that its statements are on now', () => {
    const [before, after] = ['/topics/ruritania-velmar/boats/', '/topics/ruritania-velmar/ferry/'];
    expect(redirects([{ address: before, evidence: ['wire:10-40'] }], new Set([after]), statements)).toEqual([
      { from: before, to: after },
    ]);
  });

  it('leads one whose statements are gone to the list of its kind', () => {
    expect(redirects([{ address: '/topics/a-b/ferry/', evidence: ['gone:1-2'] }], new Set(), statements)).toEqual([
      { from: '/topics/a-b/ferry/', to: '/topics/' },
    ]);
  });
});

describe('parseLedger', () => {
  it('names the line that is none', () => {
    expect(() => parseLedger(`${JSON.stringify(old)}\n{"address":"no-slash","evidence":[]}\n`, 'ledger.jsonl')).toThrow(
      /^ledger\.jsonl:2: expected an address/,
    );
  });
});
