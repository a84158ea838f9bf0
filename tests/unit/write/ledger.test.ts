import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/schemas/statement.ts';
import { goneFrom, grown, ledgerFile, parseLedger, redirects } from '../../../scripts/normalise/write/ledger.ts';

const old = { address: '/visits/undated-velmar-ruritania/', evidence: ['wire:10-40'] };
const linesOf = (...entries: object[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
const now = { address: '/visits/2024-03-velmar-ruritania/', evidence: ['wire:10-40'] };

describe('grown', () => {
  it('adds new addresses behind the old ones and takes none away', () => {
    const [one, both] = [linesOf(old), linesOf(old, now)];
    expect(ledgerFile(grown(parseLedger(one, 'ledger.jsonl'), [now]))).toBe(both);
    expect(ledgerFile(grown(parseLedger(both, 'ledger.jsonl'), [now]))).toBe(both);
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
    expect(redirects([old], new Set([now.address]), statements)).toEqual([{ from: old.address, to: now.address }]);
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

describe('goneFrom', () => {
  it('has the entries of addresses that the record no longer has', () => {
    expect(goneFrom(parseLedger(linesOf(old, now), 'ledger.jsonl'), new Set([now.address]))).toEqual([old]);
  });
});

describe('parseLedger', () => {
  it('reads a line however it is spaced, and writes it as the others', () => {
    const spaced = `{ "evidence": ["wire:10-40"], "address": "${old.address}" }\n\n`;
    expect(ledgerFile(parseLedger(spaced, 'ledger.jsonl'))).toBe(linesOf(old));
  });

  it.each([
    '{"address":"/visits/a/","evidence":["wire:10"]}',
    '{"address":"/visits/a/","evidence":["wire:10-40",]}',
    '{"address":"visits/a/","evidence":[]}',
    '{"address":"/visits/a/","evidence":[],"more":1}',
    'x',
  ])('refuses %s', (line) => {
    expect(() => parseLedger(line, 'ledger.jsonl')).toThrow(/^ledger\.jsonl:1: expected an address/);
  });

  it('names the line that is none', () => {
    expect(() => parseLedger(`${JSON.stringify(old)}\n{"address":"no-slash","evidence":[]}\n`, 'ledger.jsonl')).toThrow(
      /^ledger\.jsonl:2: expected an address/,
    );
  });
});
