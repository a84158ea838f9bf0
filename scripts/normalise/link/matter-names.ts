import type { Codebook } from '../../../src/schemas/codebook.ts';
import { titleFromSlug } from '../desk/title-from-slug.ts';
import type { LinkedStatement } from './linked.ts';

/** What one statement would call its matter. */
export interface NameGiven {
  /** `nordhavn-ruritania/ferry-terminal` */
  matter: string;
  /** Null where a person moved it there without giving a name. */
  title: string | null;
  byDesk: boolean;
}

/** A matter's name and where it comes from. */
export interface MatterName {
  title: string;
  from: LinkedStatement['topicFrom'];
}

/**
 * One name for each matter: the codebook's, else the machine's from the sources' words, else the desk's, else one made from
 * its id.
 */
export function matterNames(given: readonly NameGiven[], { topics }: Codebook): Map<string, MatterName> {
  const known = new Map(topics.map(({ pair, id, title }) => [`${pair}/${id}`, title]));
  const names = new Map<string, MatterName>();
  for (const { matter, title, byDesk } of given) {
    const inCodebook = known.get(matter);
    const old = names.get(matter);
    if (inCodebook !== undefined) names.set(matter, { title: inCodebook, from: 'codebook' });
    else if (title !== null && (!old || (old.from === 'desk' && !byDesk)))
      names.set(matter, { title, from: byDesk ? 'desk' : 'clause' });
  }
  for (const { matter } of given)
    if (!names.has(matter))
      names.set(matter, { title: titleFromSlug(matter.split('/').at(-1) ?? matter), from: 'desk' });
  return names;
}
