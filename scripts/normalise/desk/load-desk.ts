import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Decision, decisionSchema } from '../../../src/schemas/desk.ts';
import { readYaml, shownPath } from '../codebook/read-yaml.ts';
import { unknownSectors } from '../codebook/unknown-sectors.ts';
import { withLines } from '../codebook/with-lines.ts';
import { type Problem, UserError } from '../user-error.ts';
import { decisionName } from './decision-problem.ts';
import { findDeskFiles } from './find-desk-files.ts';

/** A decision with the file that it stands in. */
export interface DeskDecision {
  file: string;
  /** From 1, its place in the file. */
  place: number;
  decision: Decision;
}

/**
 * Reads the desk's decisions: every `.yaml` file of the folder, a list each.
 * @param folder null for none
 * @param codebook whose sectors decisions may name
 * @throws UserError naming all that is wrong, in whichever file: decisions that are malformed, or name a sector that there
 * is not; a folder that is missing, or holds other files
 */
export async function loadDesk(
  folder: string | null,
  codebook: { sectors: readonly { id: string }[] },
): Promise<DeskDecision[]> {
  if (folder === null) return [];
  const read = await Promise.allSettled(findDeskFiles(folder).map((name) => readDesk(join(folder, name))));
  const desk = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const problems = [
    ...read.flatMap((one) => (one.status === 'rejected' ? problemsOf(one.reason) : [])),
    ...withLines(desk.flatMap((one) => sectorProblems(one, codebook.sectors))),
  ];
  if (problems.length > 0) throw new UserError(problems);
  return desk;
}

const readDesk = async (path: string): Promise<DeskDecision[]> => {
  const list = await readYaml(path, z.array(decisionSchema).nullable(), 'decision');
  return (list ?? []).map((decision, at) => ({ file: shownPath(path), place: at + 1, decision }));
};

/** @throws unknown what is no mistake of the user's */
const problemsOf = (reason: unknown): readonly Problem[] => {
  if (!(reason instanceof UserError)) throw reason;
  return reason.problems;
};

const sectorProblems = (one: DeskDecision, sectors: readonly { id: string }[]): Problem[] => {
  const { file, place, decision } = one;
  const named = 'sectors' in decision ? (decision.sectors ?? []) : [];
  return unknownSectors(named, sectors, { file, at: [place - 1], field: decisionName(one) });
};
