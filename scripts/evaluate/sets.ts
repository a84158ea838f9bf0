import { z } from 'astro/zod';
import { readYaml } from '../normalise/codebook/read-yaml.ts';
import { codedSet, type CodedSet } from './coded-set.ts';

/** The hand-coded sets, in the order in which they are told of. */
export const SETS: readonly CodedSet[] = await readYaml('tests/gold/sets.yaml', z.array(codedSet));

/** The sets that the models learn from. */
export const TAUGHT: readonly CodedSet[] = SETS.filter(({ taught }) => taught === true);

/** The sets that the model of names learns from. */
export const TAUGHT_NAMES: readonly CodedSet[] = SETS.filter(({ taught }) => taught !== false);
