import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Codebook } from '../../schemas/codebook.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Corpus } from '../corpus.ts';
import { boxOf, overlap, placeLabels, type Box, type Label } from './place-labels.ts';
import { thinned } from './thin-path.ts';
import { readWorld, type Part, type World } from './world.ts';

const SIZES = { margin: [400, 400], wide: [1152, 620] } as const;
/** How exactly lines are drawn: a unit of the wide drawing is about a pixel. */
const DIGITS = { margin: 1, wide: 0 } as const;
/** At least so many degrees around a single place, so that it can be found on the coast or the border. */
const REACH = 7;
const EDGE = 24;
/** Countries with less room than this on the drawing stay without a name. */
const LEAST_AREA = 4500;
/** A point with the air around it, in units of the drawing. */
const POINT = 9;
/** Points closer than this, in units of the drawing, are one point. */
const DETAIL = 1.6;

type Place = Codebook['places'][number];

export interface MapPoint {
  x: number;
  y: number;
  name: string;
  /** Where its name stands; null where there is no room, and the table below has it. */
  label: Label | null;
}

export interface PlaceMapDrawing {
  width: number;
  height: number;
  land: string;
  borders: string;
  points: readonly MapPoint[];
  /** Straight lines between the named ends of one matter. */
  lines: readonly string[];
  countries: readonly { x: number; y: number; name: string }[];
  places: readonly Place[];
}

/** Read when the first map is drawn: not every record has places. */
let world: World | undefined;

const frame = (places: readonly Place[]): object => ({
  type: 'MultiPoint',
  coordinates: places.flatMap(({ longitude, latitude }) => [
    [longitude - REACH, latitude - REACH],
    [longitude + REACH, latitude + REACH],
  ]),
});

type Size = readonly [width: number, height: number];

/**
 * The parts that may show on a drawing: most of the world is far away, and telling so by its bounds costs next to
 * nothing. On a Mercator map what lies between two degrees lies between their lines.
 */
const partsOn =
  (projection: GeoProjection, [width, height]: Size) =>
  <Coordinates>(parts: readonly Part<Coordinates>[]): Coordinates[] =>
    parts.flatMap(({ coordinates, southWest, northEast }) => {
      const [left, bottom] = projection(southWest) ?? [0, height];
      const [right, top] = projection(northEast) ?? [width, 0];
      return right < 0 || left > width || bottom < 0 || top > height ? [] : [coordinates];
    });

/** The places of some matters, on coast and borders as Natural Earth has them; null where no place is known. */
export const mapOf = (
  corpus: Corpus,
  topics: readonly Topic[],
  size: keyof typeof SIZES = 'margin',
): PlaceMapDrawing | null => {
  const [width, height] = SIZES[size];
  const ids = new Set(topics.map(({ topic }) => topic));
  const places = corpus.codebook.places.filter((place) => place.topics.some((topic) => ids.has(topic)));
  if (places.length === 0) return null;
  const { land, borders, countries } = (world ??= readWorld());
  const projection = geoMercator()
    .precision(0)
    .fitExtent([[EDGE, EDGE], [width - EDGE, height - EDGE]], frame(places)) // prettier-ignore
    .clipExtent([[0, 0], [width, height]]); // prettier-ignore
  const draw = geoPath(projection).digits(1);
  const near = partsOn(projection, [width, height]);
  const located = places.flatMap((place) => {
    const at = projection([place.longitude, place.latitude]);
    return at ? [{ place, x: Math.round(at[0] * 10) / 10, y: Math.round(at[1] * 10) / 10 }] : [];
  });
  const labels = placeLabels(
    located.map(({ place, x, y }) => ({ x, y, name: place.name })),
    width,
    height,
  );
  const shown = countries
    .map(({ name, parts }) => ({ name, area: { type: 'MultiPolygon', coordinates: near(parts) } }))
    .filter(({ area }) => draw.area(area) > LEAST_AREA)
    .map(({ name, area }) => ({ name, at: draw.centroid(area) }))
    .map(({ name, at: [x, y] }) => ({ x: Math.round(x), y: Math.round(y), name }));
  const taken = located.flatMap(({ place, x, y }, index): Box[] => {
    const label = labels[index];
    const point = { left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT };
    return label ? [point, boxOf(label, place.name)] : [point];
  });
  const crowded = ({ x, y, name }: { x: number; y: number; name: string }): boolean => {
    const box = boxOf({ x, y, anchor: 'middle' }, name);
    return taken.some((other) => overlap(other, box));
  };
  return {
    width,
    height,
    land: thinned(draw({ type: 'MultiPolygon', coordinates: near(land) }) ?? '', DETAIL, DIGITS[size]),
    borders: thinned(draw({ type: 'MultiLineString', coordinates: near(borders) }) ?? '', DETAIL, DIGITS[size]),
    points: located.map(({ place, x, y }, index) => ({ x, y, name: place.name, label: labels[index] ?? null })),
    lines: [...ids].flatMap((topic) => {
      const ends = located.filter(({ place }) => place.topics.includes(topic));
      return ends.length === 2 ? [`M${ends.map(({ x, y }) => `${x},${y}`).join('L')}`] : [];
    }),
    countries: shown.filter((country) => !crowded(country)),
    places,
  };
};
