import { describe, expect, it } from 'vitest';
import type { CodedStatement } from '../../../scripts/normalise/code/coded-article.ts';
import { linkTopics, type TopicMention } from '../../../scripts/normalise/link/topics.ts';
import { lexicon } from './matter-setup.ts';

/** A statement that is nothing but its topic. */
function mention(text: string, title: string, sector: string, from: 'clause' | 'codebook' = 'clause'): TopicMention {
  const span = { start: 0, end: text.length };
  const block = { kind: 'paragraph' as const, ...span };
  const statement: CodedStatement = {
    clause: {
      ...span,
      sentence: { ...span, block, index: 0 },
      construction: 'active',
      trigger: { start: 0, end: 0 },
      lemma: 'agree',
      subject: null,
      object: span,
      speaker: null,
      action: 'agreed',
      rule: 'test',
      confidence: 1,
    },
    parties: ['ghana'],
    partiesRule: 'test',
    sectors: [sector],
    sectorsRule: 'test',
    topic: title.toLowerCase().replaceAll(' ', '-'),
    topicTitle: title,
    topicFrom: from,
    topicRule: 'object/name',
    speaker: null,
    visit: null,
  };
  return { statement, text, visit: 'first', ignored: new Set(['ghana', 'ghanaian']) };
}

const topicsOf = (mentions: readonly TopicMention[]): (string | undefined)[] => {
  const linked = linkTopics(mentions, lexicon);
  return mentions.map(({ statement }) => linked.get(statement)?.topic);
};

describe('matters of one pair in several articles', () => {
  const harbour = mention('to widen the Tema harbour basin', 'Tema harbour', 'ports');
  const upgrade = mention('the upgrade of Tema harbour', 'Tema harbour upgrade', 'ports');
  const railway = mention('to build a railway from Tema', 'Railway from Tema', 'transport');

  it('get one topic where they share their name', () => {
    expect(topicsOf([harbour, upgrade])).toEqual(['tema-harbour', 'tema-harbour']);
  });
  it('stay apart where only the place is the same', () => {
    expect(topicsOf([harbour, railway])).toEqual(['tema-harbour', 'railway-from-tema']);
  });
  it('get the same topic in whatever order they come', () => {
    const all = [harbour, upgrade, railway];
    const forwards = linkTopics(all, lexicon);
    const backwards = linkTopics(all.toReversed(), lexicon);
    for (const { statement } of all) expect(backwards.get(statement)).toEqual(forwards.get(statement));
  });
  it('are not joined by the name of one of the two countries', () => {
    const cocoa = mention('the Ghanaian cocoa quota', 'Ghanaian cocoa quota', 'agriculture');
    const fleet = mention('the Ghanaian fishing fleet', 'Ghanaian fishing fleet', 'agriculture');
    expect(new Set(topicsOf([cocoa, fleet])).size).toBe(2);
  });
  describe('that are named by different words', () => {
    const line = mention('to open a ferry line', 'Ferry line', 'ports');
    const ships = mention('new ships are to serve the ferry line', 'Ships', 'ports');
    it('get one topic where one report of the visit says what the other is named by', () => {
      expect(new Set(topicsOf([line, ships])).size).toBe(1);
    });
    it('stay apart in reports of different visits', () => {
      expect(new Set(topicsOf([line, { ...ships, visit: 'second' }])).size).toBe(2);
    });
    it('stay apart within an article', () => {
      expect(new Set(topicsOf([line, { ...ships, text: line.text }])).size).toBe(2);
    });
  });
  it('keep the topic that the codebook gave them', () => {
    const known = mention('the Tema harbour works', 'Tema Port', 'ports', 'codebook');
    expect(topicsOf([known, harbour])).toEqual(['tema-port', 'tema-harbour']);
  });
});
