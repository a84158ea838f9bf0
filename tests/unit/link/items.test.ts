import { describe, expect, it } from 'vitest';
import { itemDifference, listItems } from '../../../scripts/normalise/link/differences/items.ts';
import type { SourceView } from '../../../scripts/normalise/link/differences/source-view.ts';

const source = (article: string, quote: string): SourceView =>
  ({
    article,
    shortName: article,
    statements: [{ id: `${article}:0-9`, article, quote, start: 0, rules: { action: { end: 0 } } }],
  }) as unknown as SourceView;

describe('listItems', () => {
  it('finds the members of an enumeration without what leads into it', () => {
    expect(
      listItems('to enable the export of heated beef, dried chili, fresh cherries, and dairy products').map(
        ({ name }) => name,
      ),
    ).toEqual(['heated beef', 'dried chili', 'fresh cherries', 'dairy products']);
  });

  it('keeps what a noun needs to be told, and a pair together', () => {
    const names = listItems(
      'fisheries, cooperation on border matters, talks between Nordhavn and Ruritania, and green and low-carbon growth',
    ).map(({ name }) => name);
    expect(names).toEqual([
      'fisheries',
      'cooperation on border matters',
      'talks between Nordhavn and Ruritania',
      'green',
      'low-carbon growth',
    ]);
  });

  it('finds none where nothing is enumerated', () => {
    expect(listItems('to build a bridge and a road')).toEqual([]);
  });
});

describe('itemDifference', () => {
  it('names what one list has and the other lacks', () => {
    const found = itemDifference([
      source('A', 'the export of beef, dried chili, fresh cherries, and dairy products'),
      source('B', 'selling beef, dried chillies, fresh cherries, dairy goods, and animal hides'),
    ]);
    expect(found).toMatchObject({ kind: 'items', text: 'B adds animal hides', statements: ['B:0-9', 'A:0-9'] });
  });

  it('takes an item in other words for the same item', () => {
    expect(
      itemDifference([
        source('A', 'roads, ports, and the planning of mining parks'),
        source('B', 'roads, ports, mining, and parks'),
      ]),
    ).toBeNull();
  });

  it('does not compare lists of other things', () => {
    expect(
      itemDifference([source('A', 'ports, roads, and railways'), source('B', 'films, books, and music')]),
    ).toBeNull();
  });
});
