import { expect, it } from 'vitest';
import { sidedMentions } from '../../../scripts/normalise/code/actors/side-surroundings.ts';
import { actorsOf } from './read-text.ts';

it('finds where a clause’s sentence names the sides, with the words around', () => {
  const text = 'Norway and Chile met. After the talks aid from Norway to Chile was announced, Norway’s minister said.';
  const { sentences, actors } = actorsOf(text);
  const [, sentence] = sentences;
  if (!sentence) throw new Error('the text has two sentences');
  const verb = text.indexOf('announced');
  const clause = {
    ...({ sentence, construction: 'passive', lemma: 'announce', subject: null, object: null, speaker: null } as const),
    ...{ start: text.indexOf('aid'), end: text.indexOf(', Norway’s'), trigger: { start: verb, end: verb + 9 } },
    ...({ action: 'agreed', rule: 'test', confidence: 1 } as const),
  };
  const pair = { both: ['chile', 'norway'], visitor: 'chile', host: 'norway' } as const;
  expect(sidedMentions(actors)(clause, pair)).toEqual([
    { side: 'norway', where: 'ahead', kind: 'c', before: 'from', after: 'to' },
    { side: 'chile', where: 'ahead', kind: 'c', before: 'to', after: 'was' },
    { side: 'norway', where: 'beyond', kind: 'o', before: ',', after: 'said' },
  ]);
});
