/** A point of a path, as it is written: `12.5,300`. */
const POINT = /-?[\d.]+,-?[\d.]+/g;

type Point = readonly [x: number, y: number];

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** The points of a line without those that lie closer than `least` to the one kept before; the last always stays. */
const thinLine = (points: readonly Point[], least: number): Point[] => {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    if (last === undefined || index === points.length - 1 || distance(last, point) >= least) kept.push(point);
  }
  return kept;
};

/** From each point to the next, as short as it can be written: the steps of a coast are small numbers. */
const steps = (points: readonly Point[], unit: number): string => {
  const written = (value: number): string => String(Math.round(value * unit) / unit);
  const [first, ...rest] = points.map(([x, y]): Point => [Math.round(x * unit) / unit, Math.round(y * unit) / unit]);
  if (!first) return '';
  let [x, y] = first;
  const moves = rest.map((point) => {
    const move = `${written(point[0] - x)},${written(point[1] - y)}`;
    [x, y] = point;
    return move;
  });
  return `M${first.join(',')}l${moves.join(' ').replaceAll(' -', '-').replaceAll(',-', '-')}`;
};

/**
 * A path of straight lines with less detail: small islands vanish, coasts keep their course. `M0,0L0.4,0L2,0` → `M0,0l2,0`.
 * @param least points closer than this are one
 * @param digits behind the decimal point
 */
export const thinned = (path: string, least: number, digits: number): string =>
  path
    .split('M')
    .filter((line) => line !== '')
    .map((line) => {
      const closed = line.endsWith('Z');
      const points = (line.match(POINT) ?? []).map((point): Point => {
        const [x = 0, y = 0] = point.split(',').map(Number);
        return [x, y];
      });
      const kept = thinLine(points, least);
      if (kept.length < (closed ? 3 : 2)) return '';
      return `${steps(kept, 10 ** digits)}${closed ? 'z' : ''}`;
    })
    .join('');
