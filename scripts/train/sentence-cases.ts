import type { Action } from '../../src/schemas/action.ts';
import { readSet } from '../evaluate/gold.ts';
import { place } from '../evaluate/place.ts';
import type { CodedSet } from '../evaluate/coded-set.ts';
import { readForces } from '../normalise/code/choose/code-sentence.ts';
import { readSentences } from '../normalise/code/code-clauses.ts';
import type { GateSentence } from '../normalise/code/gate/sentence-features.ts';
import type { Lexicon } from '../normalise/code/lexicon/lexicon.ts';
import { splitSentences } from '../normalise/code/sentences.ts';
import type { ReadArticle } from '../normalise/read/article-text.ts';
import { inPlainText } from '../normalise/plain/in-plain-text.ts';
import { readFolder } from '../normalise/read/read-folder.ts';

/** A sentence as the gate sees it, with what the hand coder made of it. */
export interface SentenceCase {
  article: string;
  sentence: GateSentence;
  /** Actions of the statements that every coder must find; none where there is no statement. */
  actions: Action[];
}

/** The sentences of a hand-coded set; those where coding is optional, or that match no hand-coded one, are left out. */
export async function sentenceCases(set: CodedSet, codebook: string, lexicon: Lexicon): Promise<SentenceCase[]> {
  const gold = await readSet(set.gold);
  const { articles } = await readFolder(set.articles, codebook);
  const { bySentence } = place(
    gold,
    articles.flatMap((article) => sentencesOf(article, lexicon)),
  );
  return [...bySentence].flatMap(([{ statements }, found]) => {
    const required = statements.filter(({ optional }) => !optional);
    if (statements.length > 0 && required.length === 0) return [];
    const actions = required.flatMap((one) => one.actions.slice(0, 1)) as Action[];
    return found.map(({ article, asked }) => ({ article, sentence: asked, actions }));
  });
}

/** The sentences that the gate may be asked about. */
function sentencesOf(
  read: ReadArticle,
  lexicon: Lexicon,
): { article: string; sentence: string; asked: GateSentence }[] {
  const article = inPlainText(read);
  const { parsed, voices, context } = readSentences(article, splitSentences(article), lexicon);
  return parsed.flatMap((one, at) => {
    const voice = voices[at];
    if (!voice || one.sentence.block.kind === 'heading') return [];
    const standing = { place: at, of: parsed.length };
    return [
      {
        article: article.id,
        sentence: article.text.slice(one.sentence.start, one.sentence.end),
        asked: { parsed: one, readings: readForces(one, voice, context), voice, context, standing },
      },
    ];
  });
}
