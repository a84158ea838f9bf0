import { describe, expect, it } from 'vitest';
import { gatherClues } from '../../../scripts/normalise/code/actors/introduction-clues.ts';
import { coreOf } from '../../../scripts/normalise/code/actors/land-names.ts';
import { featuresOfName, namesAround } from '../../../scripts/normalise/code/actors/name-features.ts';
import { rankCandidates } from '../../../scripts/normalise/code/actors/rank-candidates.ts';
import { readSentenceWords } from '../../../scripts/normalise/code/actors/sentence-words.ts';
import { learnNames } from '../../../scripts/train/learn-names.ts';
import { actorsOf, lexicon } from './read-text.ts';

const ARTICLE = { named: 0, listed: 0, told: 0, length: 400, small: new Set<string>(), isKnown: () => false };

const cluesIn = (text: string) => {
  const { article, sentences } = actorsOf(text);
  return gatherClues(
    sentences.map((sentence) => readSentenceWords(article.text, sentence, lexicon.countries)),
    lexicon,
  );
};
/** A report of a dozen sentences, in which nothing else is named. */
const LONG = 'The weather was fine. '.repeat(12);

describe('names of lands', () => {
  it.each([
    ['Castellan Islands', 'Castellan'],
    ['North Graustark', 'Graustark'],
    ['Saint Ormond', 'Ormond'],
    ['Ruritania', 'Ruritania'],
    ['Islands', 'Islands'],
  ])('%s without what says which or what kind of land it is: %s', (name, core) => {
    expect(coreOf(name, lexicon.landWords)).toBe(core);
  });

  it('pronouns, auxiliaries and prepositions are none', () => {
    const text = 'Zenda: “You shall pay.” Nobody paid. Through Strel they went, and beyond. Would Zenda pay?';
    expect([...cluesIn(text).keys()]).toEqual(['Zenda', 'Strel']);
  });

  it('a short form is the long name’s', () => {
    const clues = cluesIn('Zenda will lend to the Castellan Islands. Castellan thanked Zenda; the Islands will pay.');
    expect(clues.get('Castellan Islands')).toMatchObject({ count: 3, shortForms: ['Castellan', 'Islands'] });
    expect(clues.has('Castellan')).toBe(false);
  });

  it('a country is no short form of a part of it that is named once', () => {
    const clues = cluesIn(
      'Zenda lent to North Graustark. Graustark signed, Graustark paid, Graustark left, Graustark won.',
    );
    expect(clues.get('Graustark')?.count).toBe(4);
  });
});

describe('names that are no part of another', () => {
  it('a word that opens names says nothing of a country where it only begins a sentence', () => {
    const clues = cluesIn('New Zembla paid. Zembla signed, and Zembla will lend. New ships came.');
    expect(clues.get('Zembla')?.count).toBe(2);
  });

  it('a surname is no adjective of a country that begins alike', () => {
    const clues = cluesIn('Minister Oster came from Ostia. Ostia thanked Oster, and Ostia will pay Oster.');
    const [ostia] = rankCandidates([...clues.values()], ARTICLE, lexicon).filter(({ clue }) => clue.name === 'Ostia');
    expect(ostia?.adjectives).toEqual([]);
  });
});

describe('an adjective', () => {
  const adjectivesOf = (text: string, name: string): string[] | undefined =>
    rankCandidates([...cluesIn(text).values()], ARTICLE, lexicon)
      .find(({ clue }) => clue.name === name)
      ?.adjectives.map((own) => own.name);

  it('is what only describes beside what begins alike and stands for itself, whatever its ending', () => {
    const text = 'Zenda met Kelmotlan. The Kelmotec minister paid, two Kelmotec ships left. Zenda wrote to Kelmotlan.';
    expect(adjectivesOf(text, 'Kelmotlan')).toEqual(['Kelmotec']);
    const shorter = 'Zenda met Kelmorani. The Kelmoran minister paid, a Kelmoran ship left. Zenda wrote to Kelmorani.';
    expect(adjectivesOf(shorter, 'Kelmorani')).toEqual(['Kelmoran']);
    expect(adjectivesOf(shorter, 'Kelmoran')).toBeUndefined();
  });

  it('is no name in which something is', () => {
    const text = 'The Ostmar side came. They met in Ostmaran, and flew from Ostmaran to Ostmar.';
    expect(adjectivesOf(text, 'Ostmar')).toEqual([]);
  });
});

describe('a form of state', () => {
  it('ends the name of a country, and not one that says who its members are', () => {
    expect(cluesIn('The Zembla Federation paid.').get('Zembla Federation')?.isState).toBe(true);
    const ofFishermen = [...cluesIn('The Zembla Fishermen Federation paid.').values()];
    expect(ofFishermen.some(({ isState }) => isState)).toBe(false);
  });
});

describe('the model of names', () => {
  const features = (text: string, name: string) => {
    const clues = cluesIn(text);
    const clue = clues.get(name);
    if (!clue) throw new Error(`the text names ${name}`);
    return featuresOfName({ clue, adjectives: [] }, namesAround([...clues.values()], ARTICLE));
  };

  it('is shown what stands around a name, and how often', () => {
    const shown = features('A visit to Ruritania’s coast. Another visit to Ruritania’s coast.', 'Ruritania');
    expect(shown.get('before visit to')).toBeCloseTo(Math.log(3), 5);
    expect(shown.get("after 's coast")).toBeCloseTo(Math.log(3), 5);
    expect(shown.has('count/once')).toBe(false);
  });

  it('learns what speaks for a country', () => {
    const cases = Array.from({ length: 60 }, (_, at) => ({
      group: `article-${String(at % 12)}`,
      features: new Map([
        ['bias', 1],
        [at % 2 === 0 ? 'before visit to' : 'after said', 1],
      ]),
      holds: at % 2 === 0,
    }));
    const { weights, version } = learnNames(cases);
    expect(weights.get('before visit to')).toBeGreaterThan(1);
    expect(weights.get('after said')).toBeLessThan(-1);
    expect(version).toMatch(/^country-names-\w{6}$/);
  });

  it('ranks the likeliest first, an adjective with its country', () => {
    const clues = cluesIn(
      'The Ruritanian side flew to Strelsau. Ruritania thanked Tomas Varrek, who said that Varrek slept.',
    );
    const [first] = rankCandidates([...clues.values()], ARTICLE, lexicon);
    expect(first?.clue.name).toBe('Ruritania');
    expect(first?.adjectives.map(({ name }) => name)).toEqual(['Ruritanian']);
  });

  it.each([
    ['Kelmish', 'Kelmoar'],
    ['Zendese', 'Zendar'],
  ])('never takes %s for the country whose adjective it is', (adjective, country) => {
    const clues = cluesIn(
      `The ${adjective} side came. ${adjective} ships left. ${adjective} men sang. ${country} paid.`,
    );
    const names = rankCandidates([...clues.values()], ARTICLE, lexicon).map(({ clue }) => clue.name);
    expect(names).toContain(country);
    expect(names).not.toContain(adjective);
  });
});

describe('an article that hardly names one of its countries', () => {
  const SPOKEN =
    'Japan agreed to lend a ship. The Japanese ambassador thanked the mayor. Japan’s prime minister will pay for it, and Japan has said so.';

  it('is on the one that it names once, where no third is named', () => {
    expect(actorsOf(`${SPOKEN} A school in Norway will get books.`).actors.pair).toEqual(['japan', 'norway']);
  });

  it('is on one that it does not name, where it is on a visit to or from nowhere else', () => {
    const visit = 'The prime minister flew to Tokyo on Monday and returned home on Tuesday.';
    expect(actorsOf(`${SPOKEN} ${visit}`).actors.pair).toEqual(['japan', 'unnamed-in-test']);
    expect(actorsOf(`${SPOKEN} ${LONG}`).actors.pair).toBeNull();
    expect(actorsOf(`${SPOKEN} Three million people a year visit its shrines.`).actors.pair).toBeNull();
  });
});

describe('an article on a match', () => {
  it('is about no two countries, whoever visits', () => {
    const match =
      'Zenda beat Graustark in the cup on Sunday. The visitors’ striker scored twice, the referee blew early, and the Graustark goalkeeper left the match in tears. The President of Graustark visited the winners in Zenda.';
    expect(actorsOf(match).actors.pair).toBeNull();
  });
});
