import { codeArticle } from '../normalise/code/code-article.ts';
import type { CodedArticle, CodedStatement } from '../normalise/code/coded-article.ts';
import type { ReaderKnowledge } from '../normalise/code/load-reader.ts';
import type { Pair } from '../normalise/code/actors/party-reading.ts';
import type { SideEvidence } from '../normalise/code/actors/side-evidence.ts';
import type { SectorClues } from '../normalise/code/matter/sector-model.ts';
import { inPlainText } from '../normalise/plain/in-plain-text.ts';
import { readFolder } from '../normalise/read/read-folder.ts';
import type { ReadArticle } from '../normalise/read/article-text.ts';
import { type GoldStatement, readSet } from '../evaluate/gold.ts';
import { matchStatements } from '../evaluate/match.ts';
import { place } from '../evaluate/place.ts';
import type { CodedSet } from '../evaluate/coded-set.ts';

/** What the machine coded, beside what the hand coder did. */
export interface CodedCase {
  set: string;
  article: string;
  coded: CodedStatement;
  /** Null where it is no statement, or has another action. */
  gold: GoldStatement | null;
  /** Whether coding is optional there, or no hand-coded sentence matches: then it tells nothing. */
  open: boolean;
  /** What spoke for each sector; null where the codebook's topic settled it. */
  clues: SectorClues | null;
  /** What spoke for each side. */
  sides: { evidence: SideEvidence; pair: Pair } | null;
  features: readonly string[];
}

/** Two statements of an article that were looked at together. */
export interface CodedPair {
  earlier: CodedCase;
  later: CodedCase;
  features: ReadonlyMap<string, number>;
}

/** Hand-coded sets as the machine codes them now. */
export interface CodedGold {
  articles: { set: string; article: CodedArticle }[];
  cases: CodedCase[];
  pairs: CodedPair[];
}

/**
 * Codes the articles of hand-coded sets, and ties each statement to the hand coder's as the evaluation does.
 * @param knowledgeFor an article, by its id
 */
export async function codeGold(
  sets: readonly CodedSet[],
  folder: string,
  knowledgeFor: (article: string) => ReaderKnowledge,
): Promise<CodedGold> {
  const all: CodedGold = { articles: [], cases: [], pairs: [] };
  for (const set of sets) {
    const { articles } = await readFolder(set.articles, folder);
    const coded = articles.map((article) => codeOne(set.name, article, knowledgeFor(article.id)));
    const cases = coded.flatMap((one) => one.cases);
    await match(set, cases);
    all.cases.push(...cases);
    all.articles.push(...coded.flatMap((one) => one.articles));
    all.pairs.push(...coded.flatMap((one) => one.pairs));
  }
  return all;
}

/** A statement with the text of its sentence, as the evaluation places it. */
interface Placeable {
  article: string;
  sentence: string;
  action: CodedStatement['clause']['action'];
  parties: string[];
  sectors: string[];
  case: CodedCase;
}

async function match(set: CodedSet, cases: readonly CodedCase[]): Promise<void> {
  const gold = await readSet(set.gold);
  const placeables = cases.map((one): Placeable => ({
    article: one.article,
    sentence: sentences.get(one) ?? '',
    action: one.coded.clause.action,
    parties: one.coded.parties,
    sectors: one.coded.sectors,
    case: one,
  }));
  const { bySentence, unplaced } = place(gold, placeables);
  for (const { case: one } of unplaced) one.open = true;
  for (const [sentence, predicted] of bySentence) {
    const { pairs, left } = matchStatements(sentence, predicted);
    for (const { gold: own, statement } of pairs) statement.case.gold = own;
    const optional = sentence.statements.length > 0 && sentence.statements.every((own) => own.optional);
    if (optional) for (const { case: one } of left) one.open = true;
  }
}

/** Text of the sentence that a case stands in. */
const sentences = new WeakMap<CodedCase, string>();

function codeOne(set: string, read: ReadArticle, knowledge: ReaderKnowledge): CodedGold {
  const article = inPlainText(read);
  const clues = new Map<number, SectorClues>();
  const sides = new Map<number, { evidence: SideEvidence; pair: Pair }>();
  const looked = new Map<number, readonly string[]>();
  const seen: { earlier: number; later: number; features: ReadonlyMap<string, number> }[] = [];
  const { matters, actors, judge } = knowledge;
  const watched: ReaderKnowledge = {
    ...knowledge,
    actors: {
      ...actors,
      sideModel: { ...actors.sideModel, observe: (at, evidence, pair) => sides.set(at, { evidence, pair }) },
    },
    matters: {
      ...matters,
      sectorModel: { ...matters.sectorModel, observe: (at, found) => clues.set(at, found) },
      linkModel: { ...matters.linkModel, observe: (pair) => seen.push(pair) },
    },
    judge: { ...judge, keeps: 0, observe: (at, features) => looked.set(at, features) },
  };
  const whole = codeArticle(article, watched);
  const cases = whole.statements.map((coded): CodedCase => {
    const { clause } = coded;
    const one: CodedCase = {
      set,
      article: article.id,
      coded,
      gold: null,
      open: false,
      clues: clues.get(clause.start) ?? null,
      sides: sides.get(clause.start) ?? null,
      features: looked.get(clause.start) ?? [],
    };
    sentences.set(one, article.text.slice(clause.sentence.start, clause.sentence.end));
    return one;
  });
  const at = new Map(cases.map((one) => [one.coded.clause.start, one]));
  const pairs = seen.flatMap(({ earlier, later, features }): CodedPair[] => {
    const [a, b] = [at.get(earlier), at.get(later)];
    return a && b ? [{ earlier: a, later: b, features }] : [];
  });
  return { articles: [{ set, article: whole }], cases, pairs };
}
