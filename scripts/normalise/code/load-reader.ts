import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { type ActorLexicon, loadActorLexicon } from './actors/actor-lexicon.ts';
import { codeArticle } from './code-article.ts';
import type { CodedArticle } from './coded-article.ts';
import type { Told } from './gazetteer/told.ts';
import { type GateModel, loadGateModel } from './gate/gate-model.ts';
import { type JudgeModel, loadJudgeModel } from './judge/judge-model.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import { loadMatterLexicon } from './matter/load-matter-lexicon.ts';
import type { MatterLexicon } from './matter/matter-lexicon.ts';
import { loadWordVectors } from './word-vectors.ts';

/** What the reader of articles knows. */
export interface ReaderKnowledge {
  words: Lexicon;
  actors: ActorLexicon;
  matters: MatterLexicon;
  judge: JudgeModel;
  gate: GateModel;
}

/** Reads articles: sentences, clauses with their action, parties, sectors and topic. */
export interface Reader extends ReaderKnowledge {
  /** @param told what other articles of the corpus say of its names */
  code: (article: ReadArticle, told?: Told | null) => CodedArticle;
}

/**
 * Loads the codebook's vocabularies.
 * @param folder e.g. `content/codebook`
 * @throws UserError when a list is missing or malformed
 */
export async function loadReader(folder: string, codebook: Codebook): Promise<Reader> {
  const vectors = await loadWordVectors(folder);
  const [words, actors, matters, judge, gate] = await Promise.all([
    loadLexicon(folder),
    loadActorLexicon(folder, vectors),
    loadMatterLexicon(folder, codebook, vectors),
    loadJudgeModel(folder),
    loadGateModel(folder, vectors),
  ]);
  const knowledge = { words, actors, matters, judge, gate };
  return { ...knowledge, code: (article, told) => codeArticle(article, knowledge, told) };
}
