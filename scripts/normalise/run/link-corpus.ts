import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import type { Told } from '../changes/told.ts';
import { withProgress } from '../progress.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { Group } from './groups.ts';
import type { GroupSummary } from './link-group.ts';
import type { StatementLines } from './statement-lines.ts';
import type { Workforce } from './workforce.ts';

/** The groups of a corpus, linked, and what is known only of those that this run linked. */
export interface LinkedCorpus {
  /** By the key of the group. */
  groups: Map<string, GroupSummary>;
  /** Keys of the groups that this run linked. */
  fresh: ReadonlySet<string>;
  /** Ids of the contents of the files that this run made, by path. */
  ids: Map<string, string>;
  addresses: LedgerEntry[];
  /** Records whose files are not as they were, by path. */
  told: Map<string, Told>;
}

/**
 * Links the groups of a corpus, those that stand already aside.
 * @param standing groups whose files need not be made again
 * @param lines takes the statements
 * @throws UserError for decisions that match nothing any more
 */
export async function linkCorpus(
  groups: readonly Group[],
  standing: ReadonlyMap<string, GroupSummary>,
  workforce: Workforce,
  lines: StatementLines,
): Promise<LinkedCorpus> {
  const wanted = groups.filter(({ key }) => !standing.has(key));
  const onDone = withProgress(wanted.length, 'Linking');
  const addresses: LedgerEntry[] = [];
  const ids = new Map<string, string>();
  const told = new Map<string, Told>();
  const problems: Problem[] = [];
  const linked = await workforce.link(wanted, (outcome): [string, GroupSummary][] => {
    onDone(1);
    if ('problems' in outcome) {
      problems.push(...outcome.problems);
      return [];
    }
    for (const [article, own] of outcome.statements) lines.keep(article, own);
    for (const entry of outcome.addresses) addresses.push(entry);
    for (const [path, id] of outcome.ids) ids.set(path, id);
    for (const [path, one] of outcome.told) told.set(path, one);
    return [[outcome.key, outcome.summary]];
  });
  if (problems.length > 0) throw new UserError(problems);
  const fresh = new Map(linked.flat());
  const all = groups.flatMap(({ key }): [string, GroupSummary][] => {
    const summary = fresh.get(key) ?? standing.get(key);
    return summary ? [[key, summary]] : [];
  });
  return { groups: new Map(all), fresh: new Set(fresh.keys()), ids, addresses, told };
}
