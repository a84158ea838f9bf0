import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Where a value stands in a YAML file: keys and places from 0, from the outside in. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as far as its lines go. */
export interface YamlLines {
  document: Document;
  /** From 1: the line of a key or of an entry of a list; of what it would stand in, where it is missing. */
  lineOf: (path: YamlPath) => number | undefined;
}

/** Reads YAML by the library that knows where everything stands; mistakes are in `document.errors`. */
export function yamlLines(source: string): YamlLines {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, maxAliasCount: 50 } as object);
  const lineOf = (path: YamlPath): number | undefined => {
    const offset = startOf(document, path);
    if (offset !== undefined) return lines.linePos(offset).line;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : undefined;
  };
  return { document, lineOf };
}

/** Where a key, or an entry of a list, begins. */
const startOf = (document: Document, path: YamlPath): number | undefined => {
  const last = path.at(-1);
  if (last === undefined) return document.contents?.range?.[0];
  const parent = document.getIn(path.slice(0, -1), true);
  if (isSeq(parent)) return (parent.items[Number(last)] as Node | undefined)?.range?.[0];
  if (!isMap(parent)) return undefined;
  const key = parent.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === last);
  return (key as Node | undefined)?.range?.[0];
};
