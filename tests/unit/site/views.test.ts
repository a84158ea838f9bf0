import { describe, expect, it } from 'vitest';
import { toAgreementView } from '../../../src/lib/record/agreement-view.ts';
import { fieldsAt } from '../../../src/lib/record/fields.ts';
import { compareVisits, visitPairs } from '../../../src/lib/record/compare.ts';
import { matrixOf } from '../../../src/lib/record/matrix.ts';
import { peopleOf } from '../../../src/lib/record/people.ts';
import { partiesOf } from '../../../src/lib/record/parties.ts';
import { passagesOf } from '../../../src/lib/record/passages.ts';
import { sinceLastVisit } from '../../../src/lib/record/since.ts';
import { toSectorView } from '../../../src/lib/record/sector-view.ts';
import { toTopicView } from '../../../src/lib/record/topic-view.ts';
import { toVisitView } from '../../../src/lib/record/visit-view.ts';
import { wordingSteps } from '../../../src/lib/record/wordings.ts';
import { sampleCorpus } from './sample.ts';

const corpus = sampleCorpus();
const first = corpus.visits.get('2021-04-veld-sundhal');
const second = corpus.visits.get('2022-09-veld-sundhal');

describe('the record', () => {
  it('stands in the order of time, whatever order it was read in', () => {
    expect(corpus.visits.all.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(corpus.statements.all.map(({ start }) => start)).toEqual([100, 300]);
  });

  it('says which record is missing and what to do', () => {
    expect(() => corpus.visits.get('nowhere')).toThrow(
      'Visit "nowhere" is not in the record. Fix: run npm run normalise.',
    );
  });
});

describe('the page of a visit', () => {
  it('sums up the matters by firmness', () => {
    const view = toVisitView(corpus, second);
    expect(view.description).toBe('September 2022, Sund. One matter: one signed.');
    expect(view.witness).toBeNull();
    expect(view.places.map(({ id }) => id)).toEqual(['signed', 'since', 'later', 'sources', 'cite']);
  });

  it('has a row for each matter and a cell for each source', () => {
    const { columns, groups } = matrixOf(corpus, first);
    expect(columns.map(({ shortName }) => shortName)).toEqual(['Quaymouth Bugle']);
    expect(groups.map(({ action, rows }) => [action, rows.length])).toEqual([['pledged', 1]]);
  });

  it('says what moved since the visit before, and nothing at the first visit', () => {
    expect(sinceLastVisit(corpus, first)).toEqual([]);
    expect(sinceLastVisit(corpus, second)).toEqual([
      { relation: 'firmer', moves: [{ title: 'Veld Line', address: '/agreements/2022-09-veld-sundhal/veld-line/' }] },
    ]);
  });
});

it('tells on an agreement who reports it, and what was before and after', () => {
  const view = toAgreementView(corpus, corpus.agreements.get('2021-04-veld-sundhal/veld-line'));
  expect(view.stand).toBe(
    'The one source of the visit reports it as pledged. In September 2022 it comes back as signed.',
  );
  expect(view.steps.map(({ kind, when }) => [kind, when])).toEqual([
    ['visit', 'April 2021'],
    ['visit', 'September 2022'],
  ]);
});

it('follows a topic over the visits, with both wordings', () => {
  const topic = corpus.topics.get('kelmora-sundhal/veld-line');
  expect(toTopicView(corpus, topic).stand).toBe(
    'A matter between Kelmora and Sundhal: pledged in April 2021 and signed in September 2022.',
  );
  const [step] = wordingSteps(corpus, topic);
  expect(step?.wordings.map(({ side, when }) => [side, when])).toEqual([
    ['earlier', 'April 2021'],
    ['later', 'September 2022'],
  ]);
});

it('sums a sector up', () => {
  const view = toSectorView(corpus, corpus.sectors.get('transport'));
  expect(view.stand).toBe('Two agreements on one matter: one signed and one pledged.');
  expect(view.recurring).toHaveLength(1);
});

it('compares each two visits of a pair once, the earlier first', () => {
  const [pair, ...others] = visitPairs(corpus);
  expect(others).toEqual([]);
  if (!pair) throw new Error('The sample has two visits.');
  const { shared, onlyEarlier, onlyLater } = compareVisits(corpus, pair);
  expect(shared.map(({ relation }) => relation)).toEqual(['firmer']);
  expect([onlyEarlier, onlyLater]).toEqual([[], []]);
});

it('knows whom each person met, and under which names sources speak of them', () => {
  const people = peopleOf(corpus);
  expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Ana Veld', []],
    ['Jo Lind', ['Joe Lind']],
  ]);
  expect(people[0]?.appearances.map(({ met }) => met.map(({ name }) => name))).toEqual([['Jo Lind'], ['Jo Lind']]);
});

it('counts what a party did together with the other side apart from what it did alone', () => {
  const [kelmora] = partiesOf(corpus);
  expect(kelmora).toMatchObject({ name: 'Kelmora', together: 2, undertook: [] });
});

describe('the passages of an article', () => {
  it('leave out what lies between, with its length', () => {
    const article = corpus.articles.get('quaymouth-bugle');
    const passages = passagesOf(corpus, article, 'never read');
    expect(
      passages.map((passage) => (passage.kind === 'coded' ? passage.start : [passage.length, passage.text])),
    ).toEqual([[100, null], 100, [170, null], 300, [4676, null]]);
  });

  it('keep the text where the rights are open', () => {
    const open = sampleCorpus({ rights: 'open', length: 340 });
    const text = `${'x'.repeat(100)}both pledged to build the line${'y'.repeat(170)}both signed for the line${'z'.repeat(16)}`;
    const passages = passagesOf(open, open.articles.get('quaymouth-bugle'), text);
    expect(passages.flatMap((passage) => (passage.kind === 'between' ? passage.text : []))).toEqual([
      'x'.repeat(100),
      'y'.repeat(170),
      'z'.repeat(16),
    ]);
  });
});

it('names the fields of a visit with how much each holds, the fullest first', () => {
  const fields = fieldsAt(corpus, corpus.visits.get('2021-04-veld-sundhal'));
  expect(fields.map(({ sector, number }) => [sector.id, number])).toEqual([['transport', 1]]);
});
