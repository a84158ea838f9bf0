/** A point on a map with its name. */
export interface Named {
  x: number;
  y: number;
  name: string;
}

/** Where a name stands beside its point; null where there is no room for it. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

/** The room that something takes in a drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 7.6;
const LINE = 17;
const GAP = 10;

/** Whether two things would cover each other. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const candidates = ({ x, y }: Named): Label[] => [
  { x: x + GAP, y: y + 5, anchor: 'start' },
  { x: x - GAP, y: y + 5, anchor: 'end' },
  { x, y: y - GAP, anchor: 'middle' },
  { x, y: y + GAP + 12, anchor: 'middle' },
  { x: x + GAP - 2, y: y - 7, anchor: 'start' },
  { x: x - GAP + 2, y: y + 17, anchor: 'end' },
  { x: x - GAP + 2, y: y - 7, anchor: 'end' },
  { x: x + GAP - 2, y: y + 17, anchor: 'start' },
];

/** The room that a name takes where it stands. */
export const boxOf = ({ x, y, anchor }: Label, name: string): Box => {
  const width = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 4, bottom: y + 4 };
};

/** How far a point lies from a name. */
const distance = ({ x, y }: Named, { left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * Sets each name where it covers no other name and no point, is nearer to its own point than to any other, and stays
 * inside the drawing.
 */
export const placeLabels = (points: readonly Named[], width: number, height: number): (Label | null)[] => {
  const dots = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const taken: Box[] = [];
  return points.map((point, index) => {
    const label = candidates(point).find((candidate) => {
      const box = boxOf(candidate, point.name);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      const own = distance(point, box);
      const free = dots.every((dot, other) => other === index || !overlap(dot, box));
      const clear = points.every((other) => other === point || distance(other, box) >= own);
      return inside && free && clear && taken.every((other) => !overlap(other, box));
    });
    if (label) taken.push(boxOf(label, point.name));
    return label ?? null;
  });
};
