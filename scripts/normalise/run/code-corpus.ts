import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duplicatesAmong } from '../read/near-duplicates.ts';
import type { Found } from '../read/find-files.ts';
import { withKept } from '../read/with-kept.ts';
import type { Problem } from '../user-error.ts';
import { withProgress } from '../progress.ts';
import { tellEach } from '../code/gazetteer/tell-each.ts';
import { type ArticleInput, fileInput, keptInput, toldInput } from './article-input.ts';
import type { ArticleSummary } from './coded-articles.ts';
import type { KnownArticle } from './groups.ts';
import type { Outcome } from './tasks.ts';
import type { Workforce } from './workforce.ts';

/** The articles of a corpus, coded; what kept others from being read, and what is worth a look. */
export interface CodedCorpus {
  /** In the order of the files. */
  articles: KnownArticle[];
  /** The same as each is read by itself. */
  alone: KnownArticle[];
  problems: Problem[];
  notes: Problem[];
  /** How many articles this run coded; the others were in the cache. */
  coded: number;
}

/** Ids of the articles that this run coded. */
interface Fresh {
  fresh: string[];
}

/** What coding a corpus needs besides its files. */
export interface Coding {
  version: string;
  /** What is known of articles from an earlier run, by the key of their input. */
  known: ReadonlyMap<string, ArticleSummary>;
  /** The record's folder: an article that can be read no more keeps the text that it has there. */
  out: string;
  workforce: Workforce;
}

/** Codes the articles of a folder, those that are known already aside: each by itself, then with what the others say of its names. */
export async function codeCorpus(found: readonly Found[], coding: Coding): Promise<CodedCorpus> {
  const { articles: alone, problems, fresh } = await codeEach(found, coding);
  const told = await codeTold(alone, coding);
  const notes = duplicatesAmong(told.articles.map(({ summary }) => summary));
  return { articles: told.articles, alone, problems, notes, coded: new Set([...fresh, ...told.fresh]).size };
}

/** Codes the articles of a folder, each by itself. */
export async function codeEach(
  found: readonly Found[],
  { version, known, out, workforce }: Coding,
): Promise<Pick<CodedCorpus, 'articles' | 'problems'> & Fresh> {
  const inputs = found.map((one) => ('file' in one ? fileInput(one.file, version) : null));
  const first = await codeAll(
    inputs.filter((input) => input !== null),
    known,
    workforce,
  );
  const refused = found.map((one, at) => problemsOf(one, first.outcomes.get(inputs[at]?.key ?? '')));
  const kept = found.map((one, at) =>
    refused[at] ? keptOf('file' in one ? one.file.id : one.id, out, version) : null,
  );
  const second = await codeAll(
    kept.filter((input) => input !== null),
    known,
    workforce,
  );
  const read = found.map((_, at): KnownArticle | null => {
    const [input, { outcomes }] = refused[at] ? [kept[at], second] : [inputs[at], first];
    const outcome = input && outcomes.get(input.key);
    return input && outcome && 'summary' in outcome ? { input, summary: outcome.summary } : null;
  });
  return {
    articles: read.filter((article) => article !== null),
    problems: refused.flatMap((problems, at) =>
      (problems ?? []).map((problem) => (read[at] ? withKept(problem) : problem)),
    ),
    fresh: [...first.fresh, ...second.fresh],
  };
}

/** Codes those articles again of whose names the others know more. */
async function codeTold(
  alone: readonly KnownArticle[],
  { known, workforce }: Coding,
): Promise<Pick<CodedCorpus, 'articles'> & Fresh> {
  const told = tellEach(alone.map(({ summary }) => summary));
  const inputs = alone.map(({ input }, at) => {
    const own = told[at];
    return own ? toldInput(input, own) : null;
  });
  const { outcomes, fresh } = await codeAll(
    inputs.filter((input) => input !== null),
    known,
    workforce,
  );
  const articles = alone.map((article, at): KnownArticle => {
    const input = inputs[at];
    const outcome = input && outcomes.get(input.key);
    return input && outcome && 'summary' in outcome ? { input, summary: outcome.summary } : article;
  });
  return { articles, fresh };
}

const codeAll = async (
  inputs: readonly ArticleInput[],
  known: ReadonlyMap<string, ArticleSummary>,
  workforce: Workforce,
): Promise<{ outcomes: Map<string, Outcome> } & Fresh> => {
  const wanted = inputs.filter(({ key }) => !known.has(key));
  const done = await workforce.code(wanted, withProgress(wanted.length, 'Reading'));
  const outcomes = new Map<string, Outcome>();
  for (const { key } of inputs) {
    const summary = known.get(key);
    if (summary) outcomes.set(key, { summary, isNew: false });
  }
  wanted.forEach(({ key }, at) => outcomes.set(key, done[at] ?? null));
  const fresh = wanted.flatMap(({ id }, at) => {
    const outcome = done[at];
    return outcome && 'summary' in outcome && outcome.isNew ? [id] : [];
  });
  return { outcomes, fresh };
};

/** What kept a file from being read; null where nothing did. */
const problemsOf = (found: Found, outcome: Outcome | undefined): readonly Problem[] | null => {
  if ('problem' in found) return [found.problem];
  return outcome && 'problems' in outcome ? outcome.problems : null;
};

const keptOf = (id: string, out: string, version: string): ArticleInput | null => {
  const file = join(out, 'articles', `${id}.md`);
  return id !== '' && existsSync(file) ? keptInput(id, readFileSync(file, 'utf8'), version) : null;
};
