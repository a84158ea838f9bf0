/** A point of a path, as it is written: `12.5,300`. */
const POINT = /-?[\d.]+,-?[\d.]+/g;

const distance = (a: string, b: string): number => {
  const [ax = 0, ay = 0] = a.split(',').map(Number);
  const [bx = 0, by = 0] = b.split(',').map(Number);
  return Math.hypot(ax - bx, ay - by);
};

/** One line of a path without the points that lie closer than `least` to the one kept before; the last always stays. */
const thinLine = (line: string, least: number): string => {
  const points = line.match(POINT) ?? [];
  const kept: string[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    if (last === undefined || index === points.length - 1 || distance(last, point) >= least) kept.push(point);
  }
  if (kept.length < 3 && line.endsWith('Z')) return '';
  return `M${kept.join('L')}${line.endsWith('Z') ? 'Z' : ''}`;
};

/** A path of straight lines with less detail: small islands vanish, coasts keep their course. `M0,0L0.4,0L2,0` → `M0,0L2,0`. */
export const thinned = (path: string, least: number): string =>
  path
    .split('M')
    .filter((line) => line !== '')
    .map((line) => thinLine(line, least))
    .join('');
