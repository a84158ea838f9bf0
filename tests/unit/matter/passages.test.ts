import { describe, expect, it } from 'vitest';
import { countries, lexicon } from './matter-setup.ts';
import { codeMatters } from '../../../scripts/normalise/code/matter/code-matters.ts';
import type { SectorEvidence } from '../../../scripts/normalise/code/matter/sector-evidence.ts';
import type { SectorClues } from '../../../scripts/normalise/code/matter/sector-model.ts';
import type { Clause } from '../../../scripts/normalise/code/clause.ts';

const BEFORE = 'The railway crosses two rivers.';
const CLAUSE = 'They promised one more.';
const AFTER = 'Its tariffs fell.';
const text = `${BEFORE} ${CLAUSE} ${AFTER}`;
const block = { kind: 'paragraph' as const, start: 0, end: text.length };
const sentences = [BEFORE, CLAUSE, AFTER].map((own, index) => {
  const start = text.indexOf(own);
  return { block, index, start, end: start + own.length };
});

/** What speaks for each sector of the clause in the middle. */
function evidenceOf(): SectorEvidence {
  const [, sentence] = sentences;
  if (!sentence) throw new Error('there are three sentences');
  let seen: SectorEvidence = new Map();
  const sectorModel = {
    ...lexicon.sectorModel,
    observe: (_: number, { evidence }: SectorClues) => void (seen = evidence),
  };
  const trigger = { start: sentence.start + 5, end: sentence.start + 13 };
  const clause: Clause = {
    ...{ start: sentence.start, end: sentence.end, sentence, construction: 'active', trigger, lemma: 'promise' },
    ...{ subject: null, object: { start: trigger.end, end: sentence.end }, speaker: null, action: 'pledged' },
    ...{ rule: 'test', confidence: 1 },
  };
  const article = { text, blocks: [block] };
  codeMatters([{ clause, pair: ['ghana', 'japan'] }], {
    article,
    sentences,
    countries,
    lexicon: { ...lexicon, sectorModel },
  });
  return seen;
}

describe('what stands around a clause speaks for sectors', () => {
  it('knows the sentence before from the rest of the paragraph', () => {
    const evidence = evidenceOf();
    expect(evidence.get('transport')?.get('previous/untold')).toBe(1);
    expect(evidence.get('transport')?.get('paragraph/untold')).toBe(1);
    expect(evidence.get('trade')?.has('previous/untold')).toBe(false);
    expect(evidence.get('trade')?.get('paragraph/untold')).toBe(1);
  });
  it('shares a passage out among the sectors that it tells', () => {
    expect(evidenceOf().get('trade')?.get('paragraph-share/untold')).toBeLessThan(1);
  });
});
