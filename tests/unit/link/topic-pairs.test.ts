import { describe, expect, it } from 'vitest';
import { countMatters, topicCandidates } from '../../../scripts/normalise/link/topic-candidates.ts';
import type { TopicGroup } from '../../../scripts/normalise/link/topic-group.ts';
import { likenessOf } from '../../../scripts/normalise/link/topic-likeness.ts';
import { topicPairs } from '../../../scripts/normalise/link/topic-pairs.ts';
import { raritiesAmong } from '../../../scripts/normalise/link/topic-rarity.ts';
import type { WordVectors } from '../../../scripts/normalise/code/word-vectors.ts';

/** Words in the order of their frequency: `road` is commoner than `harbour`, `tema` is unknown. */
const vectors: WordVectors = {
  dimensions: 1,
  of: new Map(['the', 'trade', 'road', 'port', 'quota', 'harbour'].map((word) => [word, new Int8Array(1)])),
};

/** A matter of one article that is named by words, of which those with a capital are names. */
function group(text: string, title: string, sentence = title, sector = 'ports'): TopicGroup {
  const words = title.split(' ');
  return {
    topic: title.toLowerCase().replaceAll(' ', '-'),
    topicTitle: title,
    statements: [],
    named: new Set(words.map((word) => word.toLowerCase())),
    features: new Map(words.map((word) => [word.toLowerCase(), word === word.toLowerCase() ? 1 : 1.5])),
    sentences: new Set(sentence.toLowerCase().split(' ')),
    texts: new Set([text]),
    sectors: new Map([[sector, 1]]),
    actions: new Set(['agreed']),
  };
}

/** The features of two of the groups. */
const featuresOf = (groups: readonly TopicGroup[], one: TopicGroup, other: TopicGroup): ReadonlyMap<string, number> =>
  topicPairs(groups, vectors).find(({ a, b }) => a === one && b === other)?.features ?? new Map<string, number>();

describe('rarity', () => {
  const { named } = raritiesAmong([group('a', 'Tema harbour'), group('b', 'road'), group('c', 'harbour')], vectors);

  it('is less of a word that is common in the language', () => {
    expect(named('road')).toBeLessThan(named('harbour'));
    expect(named('tema')).toBe(1);
  });
  it('is less of a word that many matters are named by', () => {
    const many = Array.from({ length: 5 }, (_, at) => group(String(at), 'harbour'));
    expect(raritiesAmong(many, vectors).named('harbour')).toBeCloseTo(named('harbour') / 2);
  });
});

describe('likeness', () => {
  const [basin, upgrade] = [
    group('a', 'Tema harbour basin'),
    group('b', 'Tema harbour', 'Tema harbour quota', 'trade'),
  ];
  const likeness = likenessOf(basin, upgrade, raritiesAmong([basin, upgrade], vectors));

  it('tells common words from names', () => {
    expect(likeness.name).toBeGreaterThan(likeness.word);
    expect(likeness.word).toBeGreaterThan(0);
  });
  it('is nothing between other fields, and as much as both share between the same', () => {
    expect(likeness.sector).toBe(0);
    expect(likenessOf(basin, basin, raritiesAmong([basin], vectors)).sector).toBe(1);
  });
  it('is of sentences the share of what the shorter one says', () => {
    expect(likeness.sentence).toBeGreaterThan(0.5);
    expect(likeness.sentence).toBeLessThan(1);
  });
});

describe('candidates', () => {
  const candidates = (groups: readonly TopicGroup[]): string[] =>
    topicCandidates(groups, countMatters(groups)).map(([a, b]) => `${a.topic}+${b.topic}`);

  it('are of different articles, each pair once', () => {
    expect(candidates([group('a', 'harbour'), group('a', 'harbour road'), group('b', 'harbour quota')])).toEqual([
      'harbour+harbour-quota',
      'harbour-road+harbour-quota',
    ]);
  });
  it('need a word of a name in common where an article has few matters, or two names', () => {
    expect(candidates([group('a', 'Tema harbour'), group('b', 'Tema road')])).toEqual([]);
    expect(candidates([group('a', 'Tema Bay harbour'), group('b', 'Tema Bay road')])).toHaveLength(1);
  });
  it('may be told by their sentences alone where both articles have several matters', () => {
    const of = (text: string, ...titles: string[]): TopicGroup[] =>
      titles.map((title) =>
        group(text, title, `${title} and ${title === 'sensors' || title === 'lakes' ? 'sirens' : ''}`),
      );
    const groups = [...of('a', 'sensors', 'visas', 'wool'), ...of('b', 'lakes', 'salt', 'flights')];
    expect(candidates(groups)).toContain('sensors+lakes');
  });
  it('are not brought together by what many share', () => {
    const many = Array.from({ length: 13 }, (_, at) => group(String(at), `harbour h${String(at)}`));
    expect(candidates(many)).toEqual([]);
    expect(candidates(many.slice(1))).toHaveLength(66);
  });
});

describe('what speaks for two matters being one', () => {
  const harbour = group('a', 'Tema harbour');
  const others = ['visas', 'wool', 'salt'].map((title) => group('a', title));
  const likest = group('b', 'Tema harbour basin');
  const rival = group('b', 'harbour dues');
  const groups = [harbour, ...others, likest, rival, group('b', 'flights')];

  it('is that each is what the other’s article has most like it, the more the more there are', () => {
    expect(featuresOf(groups, harbour, likest).get('best')).toBeCloseTo(Math.log(3));
    expect(featuresOf(groups, harbour, likest).get('behind')).toBe(0);
  });
  it('is against it that another is liker', () => {
    expect(featuresOf(groups, harbour, rival).get('best')).toBe(0);
    expect(featuresOf(groups, harbour, rival).get('behind')).toBeGreaterThan(0);
  });
});
