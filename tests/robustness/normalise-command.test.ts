import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiles } from '../helpers/read-files.ts';

let base = '';
beforeEach(async () => void (base = await mkdtemp(join(tmpdir(), 'normalise-'))));
afterEach(() => rm(base, { recursive: true, force: true }));

/** Runs the command as a user does. */
const normalise = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/normalise.ts', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, said: stdout + stderr };
};
const out = (): string => join(base, 'out');
const five = ['--articles', 'tests/gold/five', '--desk', 'none'];

describe('npm run normalise', () => {
  it('gives the same bytes in any time zone and locale', async () => {
    normalise([...five, '--out', join(base, 'a'), '--cache', join(base, 'cache-a')], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    normalise([...five, '--out', join(base, 'b'), '--cache', join(base, 'cache-b')], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
    const files = await readFiles(join(base, 'a'));
    expect(files.size).toBeGreaterThan(100);
    expect(files).toEqual(await readFiles(join(base, 'b')));
  });

  it('writes into an empty folder, and nothing new the second time', async () => {
    await mkdir(out());
    expect(normalise([...five, '--out', out()])).toMatchObject({ status: 0 });
    expect(normalise([...five, '--out', out()]).said).toContain('Nothing changed in the record.');
  });

  it('fails with --check when the record is stale, and writes nothing', async () => {
    const { status, said } = normalise([...five, '--out', out(), '--check']);
    expect(status).toBe(1);
    expect(said).toContain('The record is stale.');
    expect(await readFiles(out())).toEqual(new Map());
  });

  it('tells a broken article by name and goes on with the others', async () => {
    const articles = join(base, 'articles');
    await cp('tests/gold/five', articles, { recursive: true });
    await writeFile(join(articles, 'empty.txt'), '');
    await writeFile(join(articles, 'script.md'), '---js\n{}\n---\nText');
    const { status, said } = normalise(['--articles', articles, '--desk', 'none', '--out', out()]);
    expect(status).toBe(2);
    expect(said).toMatch(/empty\.txt: expected text, found an empty file Fix: /);
    expect(said).toMatch(/script\.md:1: expected YAML/);
    expect(said).toContain('5 articles');
    expect(said).not.toContain('    at ');
  });

  describe('with decisions of the desk', () => {
    const by = { by: 'desk', date: '2026-01-02', reason: 'Asked.' };
    /** Runs with these decisions, one a line from the second on. */
    const decide = async (...decisions: object[]) => {
      for (const folder of ['desk', 'articles']) await mkdir(join(base, folder), { recursive: true });
      await cp('tests/gold/five/000.txt', join(base, 'articles', 'border-report.txt'));
      await writeFile(join(base, 'desk', 'a.yaml'), ['# Decisions', ...decisions.map((one) => `- ${JSON.stringify({ ...by, ...one })}`)].join('\n'));
      return normalise(['--articles', join(base, 'articles'), '--desk', join(base, 'desk'), '--out', out(), '--cache', join(base, 'cache')]);
    };
    const reject = { decision: 'reject', article: 'border-report' };

    it('notes those that do not apply, in every run, and goes on', async () => {
      await decide();
      const visit = [...(await readFiles(out())).keys()].find((path) => path.startsWith('visits/'))?.slice(0, -'.md'.length) ?? '';
      const decisions = [
        { ...reject, article: 'border-reprot', words: 'any words' },
        { decision: 'note', record: `/${visit.replace('china', 'chna')}/`, text: 'Text.' },
        { ...reject, words: 'Pakistan' },
      ];
      for (const run of [await decide(...decisions), await decide(...decisions)]) {
        expect(run.status).toBe(0);
        expect(run.said).toMatch(/Note: .*a\.yaml:2 decision 1 \(reject\), article: .*did you mean "border-report"/);
        expect(run.said).toMatch(/Note: .*a\.yaml:3 decision 2 \(note\), record: /);
        expect(run.said).toContain(`(did you mean "/${visit}/"?)`);
        expect(run.said).toMatch(/Note: .*a\.yaml:4 decision 3 \(reject\), words: .* statements of border-report/);
      }
    });

    it('leaves the last good record where words are gone, and says how far they are found', async () => {
      await decide();
      const before = await readFiles(out());
      const { status, said } = await decide({ ...reject, words: 'words that nobody wrote' });
      expect(status).toBe(1);
      expect(said).toMatch(/a\.yaml:2 decision 1 \(reject\), words: .*; the words stand nowhere in the article Fix: /);
      expect(said).not.toContain('    at ');
      expect(await readFiles(out())).toEqual(before);
    });

    it.each([
      [{ ...reject, decision: 'correct', words: 'keep the Khunjerab', sectors: ['fishing'] }, /a\.yaml:2 decision 1 \(correct\), sectors: expected one of .*found "fishing"/],
      [{ ...reject, decision: 'correct', words: 'keep the Khunjerab', parties: ['kenia'] }, /a\.yaml:2 decision 1 \(correct\), parties: .*\(china, pakistan\), found "kenia" \(did you mean "kenya"\?\)/],
    ])('says what is wrong with %j, without a stack', async (decision, message) => {
      const { status, said } = await decide(decision);
      expect(status).toBe(1);
      expect(said).toMatch(message);
      expect(said).not.toContain('    at ');
    });

    it('names the topic of the codebook that names an unknown sector', async () => {
      const codebook = join(base, 'codebook');
      await cp('content/codebook', codebook, { recursive: true });
      const topic = { id: 'ferry', pair: 'chile-peru', title: 'Ferry', sectors: ['trade', 'fishing'], terms: [] };
      await writeFile(join(codebook, 'topics.yaml'), `- ${JSON.stringify(topic)}\n`);
      const { status, said } = normalise([...five, '--codebook', codebook, '--out', out()]);
      expect(status).toBe(1);
      expect(said).toMatch(/topics\.yaml:1 entry 1 \(ferry\), sectors: expected one of .*found "fishing"/);
      expect(said).not.toContain('    at ');
    });
  });

  it('takes an empty folder of articles for an empty record', async () => {
    await mkdir(join(base, 'none'));
    expect(normalise(['--articles', join(base, 'none'), '--desk', 'none', '--out', out()])).toMatchObject({ status: 0 });
    expect(await readFile(join(out(), 'statements.jsonl'), 'utf8')).toBe('');
  });

  it.each([
    [['--artcles', 'x'], /Unknown option '--artcles'/],
    [['--articles', 'no/such/folder'], /no\/such\/folder: expected a folder of articles, found none Fix: /],
    [['--codebook', 'no/such/folder'], /expected this file, found none/],
  ])('says what is wrong with %j, without a stack', (args, message) => {
    const { status, said } = normalise([...args, '--out', out()]);
    expect(status).toBe(1);
    expect(said).toMatch(message);
    expect(said).not.toContain('    at ');
  });
});
