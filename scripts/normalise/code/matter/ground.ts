import { remembering } from '../../remembering.ts';
import { interned } from '../interned.ts';

/**
 * Where the object tells something itself, what stands around it is another feature (`…/told`) than where it tells nothing,
 * and what was said before where it holds no name and no word of any sector. A count of instruments (`counts`) tells nothing
 * itself, whatever its words.
 */
export type Ground = 'told' | 'untold' | 'thin' | 'counts';

/** Names of features: the same ones come with every clause. */
const featuresOn = (ground: Ground): ((name: string) => string) => remembering((name) => interned(`${name}/${ground}`));
export const FEATURES: Record<Ground, (name: string) => string> = {
  told: featuresOn('told'),
  untold: featuresOn('untold'),
  thin: featuresOn('thin'),
  counts: featuresOn('counts'),
};
