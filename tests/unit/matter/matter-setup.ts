import { buildCountryLexicon } from '../../../scripts/normalise/code/actors/country-lexicon.ts';
import type { Clause } from '../../../scripts/normalise/code/clause.ts';
import type { MatterCodes } from '../../../scripts/normalise/code/matter/code-matter.ts';
import { codeMatters } from '../../../scripts/normalise/code/matter/code-matters.ts';
import { loadMatterLexicon } from '../../../scripts/normalise/code/matter/load-matter-lexicon.ts';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import type { Action } from '../../../src/schemas/action.ts';

const codebook = await loadCodebook('content/codebook');
export const lexicon = await loadMatterLexicon('content/codebook', codebook, await loadWordVectors('content/codebook'));
export const countries = buildCountryLexicon([], [], {});

/** A sentence with its object between brackets and its governing words between braces: `They {agreed} [to meet].` */
export interface MarkedClause {
  marked: string;
  action?: Action;
  /** The object is the subject of a passive. */
  passive?: true;
}

/** Codes marked sentences as one article between two countries. */
export function codeMarked(
  clauses: readonly (string | MarkedClause)[],
  pair: readonly string[] = ['ghana', 'japan'],
): MatterCodes[] {
  const parts = clauses.map((clause) => (typeof clause === 'string' ? { marked: clause } : clause));
  let text = '';
  const made = parts.map(({ marked, action = 'agreed', passive }, index): Clause => {
    const start = text.length;
    const spans = readMarks(marked, start);
    text += `${marked.replace(/[[\]{}]/g, '')}\n`;
    const end = text.length - 1;
    const block = { kind: 'paragraph' as const, start, end };
    return {
      ...spans,
      start,
      end,
      sentence: { block, index, start, end },
      construction: passive ? 'passive' : 'active',
      lemma: 'agree',
      subject: passive ? spans.object : null,
      speaker: null,
      action,
      rule: 'test',
      confidence: 1,
    };
  });
  const sentences = made.map(({ sentence }) => sentence);
  const blocks = sentences.map(({ block }) => block);
  return codeMatters(
    made.map((clause) => ({ clause, pair })),
    { article: { text, blocks }, sentences, lexicon, countries },
  );
}

/** Codes one marked sentence. */
export function codeOne(marked: string | MarkedClause, pair?: readonly string[]): MatterCodes {
  const [codes] = codeMarked([marked], pair);
  if (!codes) throw new Error('one clause gives one code');
  return codes;
}

function readMarks(marked: string, base: number): Pick<Clause, 'trigger' | 'object'> {
  const at = (mark: string): number => base + marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  return { trigger: { start: at('{'), end: at('}') }, object: { start: at('['), end: at(']') } };
}
