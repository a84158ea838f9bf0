import { buildGazetteer } from './gazetteer.ts';
import type { Sighted } from './sightings.ts';
import { tellOf, type Told } from './told.ts';

/** For each article of a corpus what the others know of its names; null where that is nothing new. */
export function tellEach(all: readonly Sighted[]): (Told | null)[] {
  const gazetteer = buildGazetteer(all);
  return all.map(({ id, sightings }) => tellOf(gazetteer, id, sightings));
}
