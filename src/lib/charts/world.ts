import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';

/** Degrees: longitude, latitude. */
type Point = [longitude: number, latitude: number];

/** A polygon with its holes, or a line, and the degrees between which it lies. */
export interface Part<Coordinates = unknown> {
  coordinates: Coordinates;
  southWest: Point;
  northEast: Point;
}

type Polygon = Part<Point[][]>;

/** Coasts, borders and countries of the world, as Natural Earth has them at 1 : 50 million. */
export interface World {
  land: readonly Polygon[];
  borders: readonly Part<Point[]>[];
  countries: readonly { name: string; parts: readonly Polygon[] }[];
}

interface Country {
  properties: { name: string };
  geometry: { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] };
}

interface Topology {
  objects: { land: object; countries: object };
}

const toPart = <Coordinates>(coordinates: Coordinates, line: readonly Point[]): Part<Coordinates> => {
  const [southWest, northEast]: [Point, Point] = [
    [180, 90],
    [-180, -90],
  ];
  for (const point of line)
    for (const axis of [0, 1] as const) {
      southWest[axis] = Math.min(southWest[axis], point[axis]);
      northEast[axis] = Math.max(northEast[axis], point[axis]);
    }
  return { coordinates, southWest, northEast };
};

const toParts = ({ geometry }: Country): Polygon[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    // All rings: one around a pole has its coast as a second one.
    toPart(rings, rings.flat()),
  );

/** Reads the world from `world-atlas`. */
export const readWorld = (): World => {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const featuresOf = (object: object): Country[] => (feature(topology, object) as { features: Country[] }).features;
  const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b) as { coordinates: Point[][] };
  return {
    land: featuresOf(topology.objects.land).flatMap(toParts),
    borders: borders.coordinates.map((line) => toPart(line, line)),
    countries: featuresOf(topology.objects.countries).map((country) => ({
      name: country.properties.name,
      parts: toParts(country),
    })),
  };
};
