import type { Token } from '../grammar/token.ts';
import { isCoordinator } from '../grammar/word-classes.ts';
import type { Reading } from './eligible.ts';

/** Words that lead into what is governed and, when repeated, into another matter. */
const MARKERS: ReadonlySet<string> = new Set(['to', 'on', 'that', 'for', 'with']);
/** An infinitive or a clause of fewer words says too little to be a matter of its own. */
const FEWEST = 3;

/**
 * What may be two matters under one verb (CODEBOOK: they are two statements “when they are two topics”): the word that leads
 * into the first is said again before the second. Whether they are two is decided when their sectors are known.
 * @example 'The sides agreed on a tariff for rail freight and on an air route.' // agreed, agreed
 * @example 'Nordhavn committed to widening the road and to opening the customs post earlier.' // pledged, pledged
 */
export function splitMatters(tokens: readonly Token[], reading: Reading): Reading[] {
  const { predicate, force } = reading;
  const marker = force ? tokens[force.objectFrom - 1]?.lower : undefined;
  if (!force || marker === undefined || !MARKERS.has(marker)) return [reading];
  const starts = repeatsOf(tokens, marker, force.objectFrom, predicate.to);
  return [force.objectFrom, ...starts].map((from, place) => {
    const to = (starts[place] ?? predicate.to + 2) - 2;
    const own = place === 0 ? predicate : { ...predicate, from, ownSubject: false };
    const piece = {
      predicate: { ...own, to: Math.max(to, own.group.head + 1) },
      force: { ...force, objectFrom: from },
    };
    return place === 0 ? { ...reading, ...piece } : { ...piece, continues: true };
  });
}

/** Places right behind the repeated marker. */
function repeatsOf(tokens: readonly Token[], marker: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let place = from + FEWEST; place < to - FEWEST; place += 1) {
    const joined = isCoordinator(tokens[place - 1]) || (places.length > 0 && tokens[place - 1]?.text === ',');
    if (joined && tokens[place]?.lower === marker) places.push(place + 1);
  }
  return places;
}
