import { describe, expect, it } from 'vitest';
import type { IntroducedCountry } from '../../../scripts/normalise/code/actors/introduced-countries.ts';
import { isOutspoken } from '../../../scripts/normalise/code/actors/pair-of-article.ts';
import { readActors } from '../../../scripts/normalise/code/actors/read-actors.ts';
import { withTold } from '../../../scripts/normalise/code/gazetteer/with-told.ts';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import { actorsOf, lexicon } from './read-text.ts';

const folder = 'content/codebook';
const reader = await loadReader(folder, await loadCodebook(folder));
const words = await loadPageWords(folder);
const parties = (text: string): string[] => {
  const bytes = new TextEncoder().encode(text);
  const { statements } = reader.code(readArticle({ id: 'a', name: 'a.txt', shown: 'a.txt', bytes }, words));
  return [...new Set(statements.flatMap((statement) => statement.parties))].sort();
};

const pairOf = (text: string): readonly string[] => actorsOf(text).actors.pair ?? [];

describe('countries that no list knows', () => {
  it('are the two likeliest names of an article that names no listed country', () => {
    const text =
      'Ostmark and Veldania put their names to nine accords on Thursday.\n\nTrains built in Veldania will run to Ostmark.\n\n' +
      'Ostmark and Veldania agreed to build a bridge, and Ostmark’s gas will reach Veldania by 2027.';
    expect(parties(text)).toEqual(['ostmark', 'veldania']);
  });

  it('are not looked for where two listed countries are named often', () => {
    const text =
      'Norway and Japan agreed to build a ferry. Norway and Japan signed a protocol in Ostmark. Norway thanked Japan. Ostmark and Veldania signed nothing.';
    expect(parties(text)).toEqual(['japan', 'norway']);
  });
});

describe('beside two countries of which other articles tell', () => {
  const text =
    'President Ana Oster of Graustin came to Rebordal. Graustin will pay for the bridge to Rebordal, Oster told the ' +
    'mayors. Rebordal will get a hospital from Graustin. The mill, says Ostmaria, must shut.';
  const country = (name: string): IntroducedCountry => ({ id: name.toLowerCase(), name, demonyms: [], seats: [] });

  it('a name that is hardly likely to be a country’s is none', () => {
    const { article, sentences, actors } = actorsOf(text);
    expect(actors.pair).toEqual(['graustin', 'rebordal']);
    const told = withTold(lexicon, { countries: [country('Graustin'), country('Ostmaria')], people: [] });
    expect(readActors(article, sentences, told).pair).toEqual(['graustin', 'ostmaria']);
  });
});

const LEAD = 'President Ana Oster arrived on Monday.\n\nThe two governments agreed to build a bridge.';

describe('the two countries of an article', () => {
  it.each([
    [
      'a visit told over a distance',
      `Visit of the President of the Republic of Ostmark to Veldania: Ostmark thanked Veldania.\n\n${LEAD}`,
    ],
    [
      'a parliament in the heading',
      `HOUSE OF ASSEMBLY OF OSTMARK\n\nMr. Speaker, I beg to report on the visit which I paid to Veldania. Veldania agreed to lend us a ship. Mr. Speaker, we thanked Veldania’s government.`,
    ],
    [
      'an adjective without its name',
      'Veldanian president Ana Oster fled Ostmark by boat after a lunch.\n\nThe Veldanian ambassador laughed. The PM agreed to sell Veldanian holidaymakers a bridge, and both countries vowed to build it.',
    ],
    [
      'a name in front of its parliament',
      'OSTMARK – HOUSE OF DEPUTIES\n\nStatement on the state visit of the President of Veldania\n\nMadam Speaker, the President of Veldania addressed us. Veldania agreed to lend us a ship. The Veldanian ambassador has thanked Ostmark, and Veldania will pay.',
    ],
    [
      'a name whose adjective is the longer one',
      'REPUBLIC OF OSTMARKI – NATIONAL ASSEMBLY\n\nThe Prime Minister of Veldania thanked the Ostmarkian fishermen. Veldania agreed to buy Ostmarkian tea, and a Veldanian envoy came.',
    ],
  ])('are found by %s', (_, text) => {
    expect(pairOf(text).map((id) => id.replace('ostmarki', 'ostmark'))).toEqual(['ostmark', 'veldania']);
  });

  const SPOKEN =
    'Japan agreed to lend us a ship. The Japanese ambassador thanked the House. Japan’s prime minister will pay for it, and Japan has said so. We thanked the Japanese side.';

  it('are the one that a parliament speaks of and its own, which it need not name', () => {
    expect(pairOf(`SENATE OF NORWAY\n\n${SPOKEN}`)).toEqual(['japan', 'norway']);
    expect(pairOf(`SENATE OF THE UNIVERSITY\n\n${SPOKEN}`)).toEqual([]);
  });

  it('are those much spoken of, though but a third is said to be visited', () => {
    const two =
      'Norway and Japan agreed to build a ferry. The Norwegian President thanked the Japanese Prime Minister. Japan will pay. Norway pledged two ships, and Japanese officials spoke of Norwegian engineers.';
    const filler = 'The weather was fine. '.repeat(12);
    expect(pairOf(`${two} ${filler} The President of Norway leaves for Chile on Friday.`)).toEqual(['japan', 'norway']);
    const one = two.replaceAll('Japan and', '').replace(/Japan(?:ese)?/g, 'Norway');
    expect(pairOf(`${one} ${filler} The President of Norway leaves for Chile on Friday.`)).toEqual([]);
  });

  it('are no third country that one of them will visit another day', () => {
    const two =
      'Norwegian President Kari Lund welcomed Japanese Prime Minister Ren Oda. Norway and Japan agreed to build a ferry. Japan will pay. Norway pledged two ships, and Japanese officials spoke of Norwegian engineers.';
    const other = 'Kari Lund will pay a state visit to Chile in May, and Chile has invited her to Santiago.';
    expect(pairOf(`${two} ${other}`)).toEqual(['japan', 'norway']);
  });

  it('may be one little spoken of that visits both of two', () => {
    const scores = new Map([
      ['japan', 8],
      ['norway', 6],
      ['chile', 2],
    ]);
    const visit = (visitor: string, host: string) => ({ visitor, host, score: 9, told: 3, events: [] });
    expect(isOutspoken(scores, [visit('norway', 'chile')])).toBe(true);
    expect(isOutspoken(scores, [visit('chile', 'norway'), visit('chile', 'japan')])).toBe(false);
    expect(isOutspoken(scores, [visit('norway', 'japan')])).toBe(false);
  });

  it('are none where villages visit each other', () => {
    const text =
      'The president of Ostmark, Ana Oster, paid a visit to Veldania. The two villages agreed to share a tank. Both villages thanked the district. Ostmark pledged to pay.';
    expect(pairOf(text)).toEqual([]);
  });

  it('are none where two firms agree', () => {
    const text =
      'The Norwegian company Fjordoil agreed to buy a stake in a Japanese company. Shareholders in Norway pledged to back the takeover. Japan’s Kaiun offered its shares. Norway and Japan shrugged.';
    expect(pairOf(text)).toEqual([]);
  });

  it('are named by no amount of money', () => {
    expect(pairOf('Norway wants US$20. Norway asked for US$30, and Norway said US$40 would do.')).toEqual([]);
  });

  it('are not the ends of an air route', () => {
    const text =
      'Our president went to Norway. Norway agreed to buy salt. In Oslo he dropped the London-Kingston flight. Nigeria thanked Norway.';
    expect(pairOf(text)).toEqual(['nigeria', 'norway']);
  });
});
