import { describe, expect, it } from 'vitest';
import type { CodedStatement } from '../../../scripts/normalise/code/coded-article.ts';
import type { TopicMention } from '../../../scripts/normalise/link/topic-group.ts';
import { linkTopics } from '../../../scripts/normalise/link/topics.ts';
import { lexicon } from './matter-setup.ts';

interface Told {
  sentence: string;
  title: string;
  sector: string;
  /** Words of the sentence that the clause is about; all where it is not told. */
  object?: string;
  from?: 'clause' | 'codebook';
}

/** The statements of an article, each of one sentence, and nothing but their topics. */
function article(...told: readonly Told[]): TopicMention[] {
  const text = told.map(({ sentence }) => sentence).join('\n');
  let start = 0;
  return told.map(({ sentence, title, sector, object = sentence, from = 'clause' }, index) => {
    const span = { start, end: start + sentence.length };
    const about = start + sentence.indexOf(object);
    start = span.end + 1;
    const statement: CodedStatement = {
      clause: {
        ...span,
        sentence: { ...span, block: { kind: 'paragraph', ...span }, index },
        construction: 'active',
        trigger: { start: span.start, end: span.start },
        lemma: 'agree',
        subject: null,
        object: { start: about, end: about + object.length },
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
    return { statement, text, ignored: new Set(['ghana', 'ghanaian']) };
  });
}

const topicsOf = (mentions: readonly TopicMention[]): (string | undefined)[] => {
  const linked = linkTopics(mentions, lexicon);
  return mentions.map(({ statement }) => linked.get(statement)?.topic);
};

const HARBOUR = { sentence: 'They will widen the Tema harbour basin.', title: 'Tema harbour', sector: 'ports' };
const UPGRADE = {
  sentence: 'The upgrade of Tema harbour is to begin in May.',
  title: 'Tema harbour upgrade',
  sector: 'ports',
};
const RAILWAY = {
  sentence: 'They agreed to build a railway from Tema.',
  title: 'Railway from Tema',
  sector: 'transport',
};
const COCOA = { sentence: 'The cocoa quota is to rise by a fifth.', title: 'Cocoa quota', sector: 'agriculture' };
const VACCINE = { sentence: 'Both want vaccine plants by 2027.', title: 'Vaccine plants', sector: 'health' };

describe('matters of one pair in several articles', () => {
  it('are none where there are no statements', () => {
    expect(linkTopics([], lexicon).size).toBe(0);
  });
  it('get one topic where they share their name', () => {
    expect(topicsOf([...article(HARBOUR), ...article(UPGRADE)])).toEqual(['tema-harbour', 'tema-harbour']);
  });
  it('get one topic where a word of the language is the same and the form is another', () => {
    const expand = {
      sentence: 'Both undertook to expand the fish quota.',
      title: 'Expand the fish quota',
      sector: 'agriculture',
    };
    const larger = {
      sentence: 'A larger quota for fish was agreed.',
      title: 'Larger quota for fish',
      sector: 'agriculture',
    };
    expect(new Set(topicsOf([...article(expand), ...article(larger)])).size).toBe(1);
  });
  it('stay apart where only the place is the same', () => {
    expect(topicsOf([...article(HARBOUR), ...article(RAILWAY)])).toEqual(['tema-harbour', 'railway-from-tema']);
    expect(topicsOf([...article(HARBOUR, COCOA), ...article(UPGRADE, RAILWAY)])).toEqual([
      'tema-harbour',
      'cocoa-quota',
      'tema-harbour',
      'railway-from-tema',
    ]);
  });
  it('stay apart where short reports share a passing word', () => {
    const briefs = [
      ['The cocoa tariff is to fall next spring.', 'Cocoa tariff'],
      ['A trade office will open in Tema next spring.', 'Trade office'],
      ['The duty on used cars landed at Tema ends next year.', 'Used cars'],
      ['Timber certificates are to be accepted from next year.', 'Timber certificates'],
      ['The chamber of commerce is to meet in Kumasi next year.', 'Chamber of commerce'],
      ['The shea quota was raised in Kumasi in spring.', 'Shea quota'],
    ].map(([sentence = '', title = '']) => article({ sentence, title, sector: 'trade' }));
    expect(new Set(topicsOf(briefs.flat())).size).toBe(briefs.length);
  });
  it('are found among many that speak of the same place', () => {
    const others = Array.from({ length: 30 }, (_, at) =>
      article({
        sentence: `By Tema harbour they will ship goods${at}.`,
        object: `goods${at}`,
        title: `Goods${at}`,
        sector: 'trade',
      }),
    );
    const topics = topicsOf([...article(HARBOUR, COCOA), ...article(UPGRADE, VACCINE), ...others.flat()]);
    expect(topics[2]).toBe(topics[0]);
  });
  it('get the same topics in whatever order they come', () => {
    const all = [...article(HARBOUR, COCOA), ...article(UPGRADE, RAILWAY), ...article(HARBOUR, VACCINE)];
    const forwards = linkTopics(all, lexicon);
    const backwards = linkTopics(all.toReversed(), lexicon);
    for (const { statement } of all) expect(backwards.get(statement)).toEqual(forwards.get(statement));
  });
  it('are not joined by the name of one of the two countries', () => {
    const fleet = {
      sentence: 'The Ghanaian fishing fleet may land.',
      title: 'Ghanaian fishing fleet',
      sector: 'agriculture',
    };
    const cocoa = { sentence: 'The Ghanaian cocoa quota rises.', title: 'Ghanaian cocoa quota', sector: 'agriculture' };
    expect(new Set(topicsOf([...article(cocoa), ...article(fleet)])).size).toBe(2);
  });
  it('stay apart within an article, also by way of another article', () => {
    expect(new Set(topicsOf(article(HARBOUR, UPGRADE))).size).toBe(2);
    const basin = { ...HARBOUR, title: 'Tema harbour basin' };
    expect(new Set(topicsOf([...article(HARBOUR, UPGRADE), ...article(basin)])).size).toBe(2);
  });
  it('say that a model gave the name where it is another’s, and how probable it is', () => {
    const [harbour, upgrade] = [...article(HARBOUR), ...article(UPGRADE)];
    const linked = linkTopics(
      [harbour, upgrade].flatMap((one) => one ?? []),
      lexicon,
    );
    const by = [harbour, upgrade].map((one) => one && linked.get(one.statement)?.by);
    expect(by[0]).toBeNull();
    expect(by[1]?.rule).toBe(`model/${lexicon.topicLinkModel.version}`);
    expect(by[1]?.probability).toBeGreaterThanOrEqual(lexicon.topicLinkModel.threshold);
  });
  it('keep the topic that the codebook gave them', () => {
    const known = { ...UPGRADE, title: 'Tema Port', from: 'codebook' as const };
    expect(topicsOf([...article(known), ...article(HARBOUR)])).toEqual(['tema-port', 'tema-harbour']);
  });
});
