import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duplicatesAmong } from '../read/near-duplicates.ts';
import type { Found } from '../read/find-files.ts';
import { withKept } from '../read/with-kept.ts';
import type { Problem } from '../user-error.ts';
import { withProgress } from '../progress.ts';
import { type ArticleInput, fileInput, keptInput } from './article-input.ts';
import type { ArticleSummary } from './coded-articles.ts';
import type { KnownArticle } from './groups.ts';
import type { Outcome } from './tasks.ts';
import type { Workforce } from './workforce.ts';

/** The articles of a corpus, coded; what kept others from being read, and what is worth a look. */
export interface CodedCorpus {
  /** In the order of the files. */
  articles: KnownArticle[];
  problems: Problem[];
  notes: Problem[];
  /** How many articles this run coded; the others were in the cache. */
  coded: number;
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

/** Codes the articles of a folder, those that are known already aside. */
export async function codeCorpus(
  found: readonly Found[],
  { version, known, out, workforce }: Coding,
): Promise<CodedCorpus> {
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
  const articles = found.map((_, at): KnownArticle | null => {
    const [input, { outcomes }] = refused[at] ? [kept[at], second] : [inputs[at], first];
    const outcome = input && outcomes.get(input.key);
    return input && outcome && 'summary' in outcome ? { input, summary: outcome.summary } : null;
  });
  return {
    articles: articles.filter((article) => article !== null),
    problems: refused.flatMap((problems, at) =>
      (problems ?? []).map((problem) => (articles[at] ? withKept(problem) : problem)),
    ),
    notes: duplicatesAmong(articles.flatMap((article) => (article ? [article.summary] : []))),
    coded: first.coded + second.coded,
  };
}

const codeAll = async (
  inputs: readonly ArticleInput[],
  known: ReadonlyMap<string, ArticleSummary>,
  workforce: Workforce,
): Promise<{ outcomes: Map<string, Outcome>; coded: number }> => {
  const wanted = inputs.filter(({ key }) => !known.has(key));
  const done = await workforce.code(wanted, withProgress(wanted.length, 'Reading'));
  const outcomes = new Map<string, Outcome>();
  for (const { key } of inputs) {
    const summary = known.get(key);
    if (summary) outcomes.set(key, { summary, isNew: false });
  }
  wanted.forEach(({ key }, at) => outcomes.set(key, done[at] ?? null));
  return { outcomes, coded: done.filter((outcome) => outcome && 'summary' in outcome && outcome.isNew).length };
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
