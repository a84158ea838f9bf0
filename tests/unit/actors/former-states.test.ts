import { describe, expect, it } from 'vitest';
import { standingFor } from '../../../scripts/normalise/code/actors/former-states.ts';
import { readSentenceWords } from '../../../scripts/normalise/code/actors/sentence-words.ts';
import { splitSentences } from '../../../scripts/normalise/code/sentences.ts';
import { actorsOf, articleOf, lexicon } from './read-text.ts';

const standing = (text: string, date: string | null = null): Record<string, string | null> => {
  const article = articleOf(text);
  const words = splitSentences(article).map((sentence) => readSentenceWords(text, sentence, lexicon.countries));
  return Object.fromEntries(standingFor(lexicon.vocabulary.formerStates, words, text, date));
};
const pairOf = (text: string): readonly string[] | null => actorsOf(text).actors.pair;

describe('a state that is no more', () => {
  it.each([
    [
      'named more often than its heir',
      'The Soviet Union thanked Japan. Soviet ships came. Moscow agreed to send a Russian ship.',
      'soviet-union',
    ],
    [
      'named as often in an article on its time',
      'In 1956 the Soviet Union freed them, and the Russians went home.',
      'soviet-union',
    ],
  ])('is what its heir’s names stand for where it is %s', (_, text, id) => {
    expect(standing(text)).toEqual({ russia: id });
  });

  it('is nobody in an article on its heir', () => {
    expect(standing('Russia thanked Japan for a Soviet map. Russian ships came in 2014.')).toEqual({
      'soviet-union': null,
    });
    expect(
      pairOf('President Putin of Russia visited Tokyo in 2014. Russia and Japan signed a treaty on Soviet graves.'),
    ).toEqual(['japan', 'russia']);
  });

  it('is half of a divided country by one mention, in an article on its time alone', () => {
    const text = 'In 1970 Germany and Poland signed. Germany thanked Poland, said the West German chancellor.';
    expect(standing(text)).toEqual({ germany: 'west-germany' });
    expect(standing(text.replace('1970', '2019'))).toEqual({ 'west-germany': null });
  });

  it('has its heir’s capital and leaders', () => {
    const text =
      'Leonid Brezhnev received the guest from Japan in Moscow. The Soviet Union and Japan agreed to fish. Brezhnev promised Japan Soviet gas.';
    expect(pairOf(text)).toEqual(['japan', 'soviet-union']);
    const { people, partyOf } = actorsOf(text).actors;
    expect(people.map(({ name }, index) => [name, partyOf[index]])).toEqual([['Leonid Brezhnev', 'soviet-union']]);
  });

  it('is not meant by what is said to be past, nor by an old year in the news of today', () => {
    expect(standing('The former Soviet republic has a Soviet-era plant. Russian firms mend it.')).toEqual({
      'soviet-union': null,
    });
    const war = 'Vietnam thanked them. The war ended in 1975, when South Vietnam fell.';
    expect(standing(war, '1976-01-02')).toEqual({ 'south-vietnam': null });
    expect(standing(war, '2023-09-10')).toEqual({ 'south-vietnam': null });
    expect(standing(war.replace('1975, when', '1974;'))).toEqual({ vietnam: 'south-vietnam' });
  });

  it('is no country that an article introduces either', () => {
    const text =
      'Serbia and Croatia signed. Serbia thanked Croatia for Yugoslavia. Serbia and Yugoslavia, and Yugoslavia again in 2001.';
    const { introduced, pair } = actorsOf(text).actors;
    expect([introduced, pair]).toEqual([[], ['croatia', 'serbia']]);
  });

  it('speaks from its seat only where it is meant', () => {
    expect(
      pairOf(
        'President Ruto of Kenya visited Bonn in 2023. Kenya and Germany agreed to plant trees. Germany thanked Kenya.',
      ),
    ).toEqual(['germany', 'kenya']);
    const text = 'In 1970 West Germany and Poland signed a treaty. Bonn promised Poland ships.';
    const { encoded } = actorsOf(text).actors;
    expect(encoded[1]?.mentions[0]).toMatchObject({ kind: 'seat', party: 'west-germany' });
  });

  it('is the one of two with one heir that is named far oftener, if there is', () => {
    const both =
      'In 1972 East Germany and Poland signed. East Germany thanked Poland, and East German ships came. A West German ship did not.';
    expect(standing(both)).toEqual({ germany: 'east-germany' });
    expect(standing(`${both} West Germany frowned.`)).toEqual({});
  });
});
