import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesSince } from '../normalise/changes/changes-since.ts';
import { UserError } from '../normalise/user-error.ts';
import { changelog } from './changelog.ts';
import { releasedRecord } from './released-record.ts';

/** Names that stand well in a path and an address: `2026.1`, `v2-beta`. */
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.-]{0,40}$/u;
const PACKAGE = 'datapackage.json';

/** What a release is made from. */
interface ReleaseInput {
  /** The built site. */
  site: string;
  /** Folder of all releases. */
  out: string;
  version: string;
  /** The release to compare with; null for the latest other one. */
  since: string | null;
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** A release as made; `changes` counts the records that are not as in the one before, null for the first. */
interface Release {
  folder: string;
  files: number;
  changes: number | null;
}

/**
 * The folder of a release that is not there yet.
 * @throws UserError when the version cannot be a name or is there already
 */
export async function freeFolder(out: string, version: string): Promise<string> {
  const folder = join(out, version);
  if (!VERSION.test(version)) throw refusal(version, 'expected a version such as "2026.1"', 'Choose another name.');
  if ((await listed(folder)).length > 0) throw refusal(folder, 'this version is there already', 'Choose another.');
  return folder;
}

/**
 * Makes a release of the data: what the site publishes, with checksums and a changelog. The same site gives the same bytes.
 * @throws UserError when the version cannot be a name or is there already
 */
export async function makeRelease(input: ReleaseInput): Promise<Release> {
  const { site, out, version } = input;
  const folder = await freeFolder(out, version);
  const data = join(site, 'data');
  const names = (await listed(data)).filter((name) => /\.(?:csv|jsonl?)$/u.test(name));
  if (!names.includes(PACKAGE))
    throw refusal(data, 'expected the data of a built site, found none', 'Run npm run build.');
  const since = input.since ?? (await latestRelease(out));
  const before = since === null ? new Map<string, string>() : await releasedRecord(since);
  const changes = changesSince(before, await releasedRecord(data));

  const files = new Map<string, Buffer | string>();
  for (const name of names) files.set(name, await readFile(join(data, name)));
  files.set(PACKAGE, describe(files, version));
  files.set('CHANGELOG.md', changelog(version, since, changes));
  const sums = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`);
  files.set('SHA256SUMS', sums.join(''));
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return { folder, files: files.size, changes: since === null ? null : changes.length };
}

/** The data package with its version, and the size and checksum of each resource (Frictionless `bytes` and `hash`). */
const describe = (files: ReadonlyMap<string, Buffer | string>, version: string): string => {
  const { resources, ...rest } = JSON.parse(String(files.get(PACKAGE))) as { resources: { path: string }[] };
  const described = resources.map((resource) => {
    const content = Buffer.from(files.get(resource.path) ?? '');
    return { ...resource, bytes: content.length, hash: `sha256:${sha256(content)}` };
  });
  return `${JSON.stringify({ ...rest, version, resources: described }, null, 2)}\n`;
};

const latestRelease = async (out: string): Promise<string | null> => {
  const versions = (await listed(out)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const last = versions.at(-1);
  return last === undefined ? null : join(out, last);
};

const listed = (folder: string): Promise<string[]> =>
  readdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  });

const refusal = (file: string, message: string, fix: string): UserError => new UserError([{ file, message, fix }]);
