import type { Codebook } from '../../../src/schemas/codebook.ts';
import { loadReader, type Reader } from '../code/load-reader.ts';
import { loadCodebook } from '../codebook/load-codebook.ts';
import { loadPageWords, type PageWords } from '../read/page-words.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { ArticleInput } from './article-input.ts';
import { type ArticleSummary, codedArticles, summaryOf } from './coded-articles.ts';
import type { Group } from './groups.ts';
import { type LinkedGroup, type Linking, linkGroup } from './link-group.ts';

/** What the tasks of a run have in common; sent to every thread once. */
export interface TaskSetting {
  codebook: string;
  /** Names it, and the code: see `knowledgeVersion`. */
  version: string;
  /** Folder of the cache, for one version of what articles are read with. */
  cache: string;
  /** Folder that the files of linked groups are written to. */
  folder: string;
  /** Ids of the contents of the record's files, as committed and as they stand: by path. */
  known: readonly ReadonlyMap<string, string>[];
}

/** What became of an article: it was coded, or it cannot be read, or the record never had the text that was to be kept. */
export type Outcome = { summary: ArticleSummary; isNew: boolean } | { problems: readonly Problem[] } | null;

/** What became of a group: its records, or what is wrong with the decisions on it. */
export type GroupOutcome = LinkedGroup | { problems: readonly Problem[] };

/** The work of a run that can be shared: each task is a pure function of what it is given and of the setting. */
export interface Tasks {
  code: (inputs: readonly ArticleInput[]) => Outcome[];
  link: (groups: readonly Group[]) => GroupOutcome[];
}

/** What articles are read with. */
type Knowledge = Promise<{ codebook: Codebook; reader: Reader; words: PageWords }>;

/** The latest, for a process that runs again and again. */
let latest: { version: string; knowledge: Knowledge } | null = null;

const loadKnowledge = async (folder: string): Knowledge => {
  const codebook = await loadCodebook(folder);
  const [reader, words] = await Promise.all([loadReader(folder, codebook), loadPageWords(folder)]);
  return { codebook, reader, words };
};

/** @throws UserError when a list of the codebook is missing or malformed */
export async function loadTasks({ codebook: folder, version, cache, ...setting }: TaskSetting): Promise<Tasks> {
  if (latest?.version !== version) latest = { version, knowledge: loadKnowledge(folder) };
  const { codebook, reader, words } = await latest.knowledge;
  const coded = codedArticles(cache, reader, words);
  const linking: Linking = {
    coded,
    codebook,
    matters: reader.matters,
    folder: setting.folder,
    since: (path: string, id: string) => {
      if (setting.known.every((ids) => ids.get(path) === id)) return 'same';
      return setting.known.some((ids) => ids.has(path)) ? 'changed' : 'new';
    },
  };
  return {
    code: (inputs) =>
      inputs.map((input) =>
        orProblems(() => {
          const found = named(input.id, () => coded.code(input));
          return found && { summary: summaryOf(found.article), isNew: found.isNew };
        }),
      ),
    link: (groups) => groups.map((group) => orProblems(() => linkGroup(group, linking))),
  };
}

/** Says of which article it was that the machine itself stumbled. */
const named = <T>(article: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new Error(`could not read the article "${article}"`, { cause });
  }
};

const orProblems = <T>(work: () => T): T | { problems: readonly Problem[] } => {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { problems: cause.problems };
  }
};
