import { namesUnder } from '../interned.ts';
import { type MatterSketch, shared } from './matter-sketch.ts';

/**
 * Tells what speaks for and against two statements of an article being on one matter.
 * @param between how many statements stand between them
 * @param tell takes the name of each feature, once, with its value
 */
export function linkFeatures(earlier: MatterSketch, later: MatterSketch, between: number, tell: Tell): void {
  const add: Add = (name, value) => {
    if (value) tell(name, Number(value));
  };
  add('bias', 1);
  addDistance(earlier, later, between, add);
  addReference(earlier, later, between, add);
  addWords(earlier, later, add);
  add('same-action', later.action === earlier.action);
  add('both-signed', later.action === 'signed' && earlier.action === 'signed');
}

const DISTANCE = namesUnder('distance');
const BETWEEN = ['between/none', 'between/one'];
const SECTOR = namesUnder('sector');
type Comparison = 'untold' | 'before-untold' | 'same' | 'other';
const SECTOR_AT: Record<Comparison, (near: string) => string> = {
  untold: namesUnder('sector/untold'),
  'before-untold': namesUnder('sector/before-untold'),
  same: namesUnder('sector/same'),
  other: namesUnder('sector/other'),
};
const REFERS = namesUnder('refers');
const THIN = namesUnder('thin');
const CUE = namesUnder('cue');
const RULE = namesUnder('rule');
const BEFORE_RULE = namesUnder('before-rule');
const TITLE_BEFORE = { told: 'title/before-told', untold: 'title/before-untold' };
const OBJECT_OBJECT = { told: 'object-object/told', untold: 'object-object/untold' };
const OBJECT_WHOLE = { told: 'object-whole/told', untold: 'object-whole/untold' };

type Tell = (name: string, value: number) => void;
type Add = (name: string, value: number | boolean) => void;

const nearness = (earlier: MatterSketch, later: MatterSketch): string => {
  const distance = later.sentence.index - earlier.sentence.index;
  if (distance <= 1) return distance === 0 ? 'same' : 'next';
  return distance <= 3 ? 'near' : 'far';
};

function addDistance(earlier: MatterSketch, later: MatterSketch, between: number, add: Add): void {
  const near = nearness(earlier, later);
  const together = later.sentence.block === earlier.sentence.block;
  const sector = compareSectors(earlier.told, later.told);
  add(DISTANCE(near), 1);
  add(BETWEEN[between] ?? 'between/more', 1);
  add('paragraph', near !== 'same' && together);
  add(SECTOR(sector), 1);
  add(SECTOR_AT[sector](together ? 'paragraph' : near), 1);
  add('odds', agreement(earlier.odds, later.odds));
}

function addReference(earlier: MatterSketch, later: MatterSketch, between: number, add: Add): void {
  const near = nearness(earlier, later);
  const own = later.told === null ? 'untold' : 'told';
  add(REFERS(near), later.refers && between === 0);
  add(THIN(near), later.thin && between === 0);
  add('ruled', later.ruled && between === 0);
  if (later.cue !== null) add(CUE(later.cue), 1);
  if (earlier.titled) add(later.titled ? 'title/both' : TITLE_BEFORE[own], 1);
  else add('title/later', later.titled);
  add(RULE(later.namedBy), 1);
  add(BEFORE_RULE(earlier.namedBy), 1);
  add('same-topic', later.topic === earlier.topic);
}

function addWords(earlier: MatterSketch, later: MatterSketch, add: Add): void {
  const own = later.told === null ? 'untold' : 'told';
  add(OBJECT_OBJECT[own], likeness(earlier.object, later.object));
  add(OBJECT_WHOLE[own], share(later.object, earlier.whole));
  add('whole-object', share(earlier.object, later.whole));
  add('definite', share(later.definite, earlier.whole));
  const names = share(later.names, earlier.names);
  add('names', names);
  add('new-name', later.names.size > 0 && names === 0);
}

const compareSectors = (earlier: string | null, later: string | null): Comparison => {
  if (later === null) return 'untold';
  if (earlier === null) return 'before-untold';
  return earlier === later ? 'same' : 'other';
};

/** How probable it is that both are in one sector. */
function agreement(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [sector, probability] of a) sum += probability * (b.get(sector) ?? 0);
  return sum;
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size > 0 ? shared(a, b) / a.size : 0);
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 ? shared(a, b) / Math.min(a.size, b.size) : 0;
