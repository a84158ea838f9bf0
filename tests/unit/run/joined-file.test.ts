import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinHere, joinInThread, type Joining } from '../../../scripts/normalise/run/joined-file.ts';
import { blobId } from '../../../scripts/normalise/run/sealed.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'joined-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Larger than what is moved at a time. */
const LARGE = 'ä'.repeat(2_500_000);

/** A file that is to be made of the middle of one, all of another, and the middle again. */
const joining = (): { joining: Joining; content: string } => {
  const [one, other] = [join(base, 'one'), join(base, 'other')];
  writeFileSync(one, 'abcdef');
  writeFileSync(other, LARGE);
  const content = `bcd${LARGE}bcd`;
  const middle = { path: one, stretch: [1, 3] as [number, number] };
  const pieces = [middle, { path: other, stretch: [0, 5_000_000] as [number, number] }, middle];
  return { joining: { path: join(base, 'joined'), pieces, size: Buffer.byteLength(content) }, content };
};

describe.each([
  ['here', (what: Joining) => Promise.resolve(joinHere(what))],
  ['in a thread', joinInThread],
])('a file joined %s', (_, join_) => {
  it('has the bytes of its pieces, whatever was at its place', async () => {
    const { joining: what, content } = joining();
    writeFileSync(what.path, 'of an earlier record');
    expect(await join_(what)).toBe(blobId(content));
    expect(readFileSync(what.path, 'utf8') === content).toBe(true);
  });
});

it('a thread that cannot write says why, with the code of the disk', async () => {
  const what = { ...joining().joining, path: join(base, 'nowhere', 'joined') };
  await expect(joinInThread(what)).rejects.toMatchObject({ code: 'ENOENT' });
});
