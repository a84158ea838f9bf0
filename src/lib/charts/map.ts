import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Codebook } from '../../schemas/codebook.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Corpus } from '../corpus.ts';

const SIZE = 400;
/** At least so many degrees around a single place, so that it can be found on the coast or the border. */
const REACH = 7;
const EDGE = 24;
/** Countries with less room than this on the drawing stay without a name. */
const LEAST_AREA = 4500;

type Place = Codebook['places'][number];

export interface MapPoint {
  x: number;
  y: number;
  name: string;
  /** On which side of the point its name stands. */
  anchor: 'start' | 'end';
}

export interface PlaceMapDrawing {
  size: number;
  land: string;
  borders: string;
  points: readonly MapPoint[];
  /** Straight lines between the named ends of one matter. */
  lines: readonly string[];
  countries: readonly { x: number; y: number; name: string }[];
  places: readonly Place[];
}

interface Country {
  properties: { name: string };
}

interface Topology {
  objects: { land: object; countries: object };
}

const countries = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Topology;
const land = feature(countries, countries.objects.land);
const named = (feature(countries, countries.objects.countries) as { features: Country[] }).features;
const borders = mesh(countries, countries.objects.countries, (a, b) => a !== b);

const frame = (places: readonly Place[]): object => ({
  type: 'MultiPoint',
  coordinates: places.flatMap(({ longitude, latitude }) => [
    [longitude - REACH, latitude - REACH],
    [longitude + REACH, latitude + REACH],
  ]),
});

interface Located {
  x: number;
  y: number;
}

/** The name stands away from a close neighbour, else away from the edge of the drawing. */
const anchorOf = (point: Located, all: readonly Located[]): MapPoint['anchor'] => {
  const near = all.find((other) => other !== point && Math.abs(other.y - point.y) < 18 && Math.abs(other.x - point.x) < 90);
  if (near) return near.x > point.x ? 'end' : 'start';
  return point.x > SIZE * 0.62 ? 'end' : 'start';
};

/** The places of some matters, on coast and borders as Natural Earth has them; null where no place is known. */
export const mapOf = (corpus: Corpus, topics: readonly Topic[]): PlaceMapDrawing | null => {
  const ids = new Set(topics.map(({ topic }) => topic));
  const places = corpus.codebook.places.filter((place) => place.topics.some((topic) => ids.has(topic)));
  if (places.length === 0) return null;
  const projection = geoMercator()
    .fitExtent([[EDGE, EDGE], [SIZE - EDGE, SIZE - EDGE]], frame(places)) // prettier-ignore
    .clipExtent([[0, 0], [SIZE, SIZE]]); // prettier-ignore
  const draw = geoPath(projection).digits(1);
  const located = places.flatMap((place) => {
    const at = projection([place.longitude, place.latitude]);
    return at ? [{ place, x: Math.round(at[0] * 10) / 10, y: Math.round(at[1] * 10) / 10 }] : [];
  });
  return {
    size: SIZE,
    land: draw(land) ?? '',
    borders: draw(borders) ?? '',
    points: located.map((point) => ({ x: point.x, y: point.y, name: point.place.name, anchor: anchorOf(point, located) })),
    lines: [...ids].flatMap((topic) => {
      const ends = located.filter(({ place }) => place.topics.includes(topic));
      return ends.length === 2 ? [`M${ends.map(({ x, y }) => `${x},${y}`).join('L')}`] : [];
    }),
    countries: named
      .filter((country) => draw.area(country) > LEAST_AREA)
      .map((country) => ({ at: draw.centroid(country), name: country.properties.name }))
      .map(({ at: [x, y], name }) => ({ x: Math.round(x), y: Math.round(y), name })),
    places,
  };
};
