import { describe, expect, it } from 'vitest';
import type { TheRecord } from '../../../scripts/normalise/link/record.ts';
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
    agreement: null,
    topic: null,
  };
  const record = { statements: [statement], agreements: [] } as unknown as TheRecord;

  it('leads a moved address to the record that its statements are in now', () => {
    expect(redirects([old, now], new Set([now.address]), record)).toEqual([{ from: old.address, to: now.address }]);
  });

  it('leads one whose statements are gone to the list of its kind', () => {
    expect(redirects([{ address: '/topics/a-b/ferry/', evidence: ['gone:1-2'] }], new Set(), record)).toEqual([
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
