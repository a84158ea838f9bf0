/** The parts that we use of packages without types of their own. */

declare module 'edtf' {
  /** A parsed date or interval; `min` and `max` are its first and last moment in milliseconds, UTC. */
  interface ExtendedDate {
    type: string;
    min: number;
    max: number;
    approximate?: { value: number };
    uncertain?: { value: number };
  }
  export default function edtf(text: string): ExtendedDate;
}

declare module 'd3-geo' {
  export interface GeoProjection {
    (point: [number, number]): [number, number] | null;
    precision(pixels: number): GeoProjection;
    fitExtent(extent: [[number, number], [number, number]], object: object): GeoProjection;
    clipExtent(extent: [[number, number], [number, number]] | null): GeoProjection;
  }
  export interface GeoPath {
    (object: object): string | null;
    digits(digits: number): GeoPath;
    area(object: object): number;
    centroid(object: object): [number, number];
  }
  export function geoMercator(): GeoProjection;
  export function geoPath(projection: GeoProjection): GeoPath;
}

declare module 'topojson-client' {
  export function feature(topology: object, object: object): object;
  export function mesh(topology: object, object: object, filter?: (a: object, b: object) => boolean): object;
}
