import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../scripts/normalise/check/check-record.ts';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { applyDesk } from '../../../scripts/normalise/desk/apply-desk.ts';
import { linkRecord } from '../../../scripts/normalise/link/link-record.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import type { Decision } from '../../../src/schemas/desk.ts';

const folder = 'content/codebook';
const codebook = await loadCodebook(folder);
const reader = await loadReader(folder, codebook);
const words = await loadPageWords(folder);
const TEXT = [
  'Prime Minister Rask of Norway visited Japan on 3 May 2024.',
  'Norway and Japan agreed to build a ferry terminal at Tromso.',
  'Norway pledged to lift its ban on salmon.',
  'The two sides signed a protocol on nursing diplomas.',
].join('\n\n');
const coded = [
  reader.code(
    readArticle({ id: 'wire', name: 'wire.txt', shown: 'wire.txt', bytes: new TextEncoder().encode(TEXT) }, words),
  ),
];
const decided = { by: 'desk editor', date: '2026-11-21', reason: 'test' };

const recordWith = (...decisions: Decision[]) => {
  const desk = decisions.map((decision, at) => ({ file: 'desk.yaml', place: at + 1, decision }));
  const record = linkRecord(applyDesk(coded, desk), codebook, reader.matters, desk);
  expect(checkRecord(record)).toEqual([]);
  return record;
};
const agreementOn = (record: ReturnType<typeof recordWith>, quote: string) => {
  const statement = record.statements.find((one) => one.quote.includes(quote));
  return record.agreements.find(({ id }) => id === statement?.agreement);
};

describe('decisions on matters and records', () => {
  it('merge two matters, and say so on the record and in the statement', () => {
    const record = recordWith(
      {
        decision: 'merge',
        ...decided,
        article: 'wire',
        words: 'ban on salmon',
        into: 'ferry-and-fish',
        title: 'Ferry and fish',
      },
      { decision: 'merge', ...decided, article: 'wire', words: 'ferry terminal', into: 'ferry-and-fish' },
    );
    const agreement = agreementOn(record, 'salmon');
    expect(agreement?.sources[0]?.statements).toHaveLength(2);
    expect(agreement?.history.map(({ decision, now }) => [decision, now])).toEqual([
      ['merge', 'topic: ferry-and-fish'],
      ['merge', 'topic: ferry-and-fish'],
    ]);
    const statement = record.statements.find(({ quote }) => quote.includes('salmon'));
    expect(statement?.rules.topic.rule).toBe('desk/desk');
    expect(statement?.rules.topic.machine).toMatch(/salmon/);
    expect(record.topics.find(({ topic }) => topic === 'ferry-and-fish')).toMatchObject({
      title: 'Ferry and fish',
      titleFrom: 'desk',
    });
  });

  it('split one matter in two', () => {
    const record = recordWith(
      { decision: 'merge', ...decided, article: 'wire', words: 'ban on salmon', into: 'both' },
      { decision: 'merge', ...decided, article: 'wire', words: 'ferry terminal', into: 'both' },
      { decision: 'split', ...decided, article: 'wire', passages: ['ban on salmon'], into: 'fish' },
    );
    expect(agreementOn(record, 'salmon')?.topic).toBe('fish');
    expect(agreementOn(record, 'ferry')?.topic).toBe('both');
  });

  it('give an agreement another title, and keep the machine’s beside it', () => {
    const agreement = agreementOn(
      recordWith({ decision: 'retitle', ...decided, article: 'wire', words: 'ban on salmon', title: 'Let salmon in' }),
      'salmon',
    );
    expect(agreement).toMatchObject({
      title: 'Let salmon in',
      titleFrom: 'desk',
      history: [{ decision: 'retitle', now: 'title: Let salmon in' }],
    });
    expect(agreement?.history[0]?.machine).toMatch(/^title: ./);
  });

  it('put a note and an analysis on a record', () => {
    const visit = recordWith().visits[0]?.id ?? '';
    const record = recordWith(
      { decision: 'analysis', ...decided, record: `/visits/${visit}/`, text: 'The *ferry* again.' },
      { decision: 'note', ...decided, record: '/sectors/transport/', text: 'See rail.' },
    );
    expect(record.visits[0]).toMatchObject({
      texts: [{ kind: 'analysis', text: 'The *ferry* again.' }],
      history: [{ decision: 'analysis', article: null }],
    });
    expect(record.sectors.find(({ id }) => id === 'transport')?.texts).toMatchObject([{ kind: 'note' }]);
  });

  it('move a visit to the dates that the desk knows', () => {
    const record = recordWith({
      decision: 'know',
      ...decided,
      article: 'wire',
      visit: { dates: '2024-05-03/2024-05-05' },
    });
    expect(record.visits[0]).toMatchObject({
      dates: { value: '2024-05-03/2024-05-05', basis: 'desk' },
      history: [{ decision: 'know', machine: expect.stringMatching(/^dates: 2024-05-03/) as string }],
    });
  });

  it('are errors that name them where they match nothing any more', () => {
    const visit = recordWith().visits[0]?.id ?? '';
    const said = { ...decided, article: 'wire', words: 'no such words' };
    expect(() => recordWith({ decision: 'merge', ...said, into: 'x' })).toThrow(
      /decision 1 \(merge\), words: expected a statement of wire with the words “no such words”/,
    );
    expect(() => recordWith({ decision: 'retitle', ...said, title: 'New title' })).toThrow(/decision 1 \(retitle\)/);
    expect(() =>
      recordWith({ decision: 'note', ...decided, record: `/agreements/${visit}/gone/`, text: 'Text' }),
    ).toThrow(/decision 1 \(note\), record: expected the address of a record, found/);
  });

  it('do not apply to articles and visits that are not among the inputs', () => {
    const record = recordWith(
      { decision: 'merge', ...decided, article: 'other', words: 'no such words', into: 'x' },
      { decision: 'retitle', ...decided, article: 'other', words: 'no such words', title: 'New' },
      { decision: 'note', ...decided, record: '/visits/2020-01-nobody-nowhere/', text: 'Text' },
    );
    expect(record.agreements.every(({ history }) => history.length === 0)).toBe(true);
  });
});
