import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadDesk } from '../../../scripts/normalise/desk/load-desk.ts';

const HEAD = 'by: desk editor\n  date: "2026-11-21"\n  reason: test\n  article: wire\n  words: build a ferry\n  ';

/** Loads a folder with these files; an empty text makes a folder. */
const load = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files))
    if (text === '') mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  return loadDesk(folder, { sectors: [{ id: 'health' }, { id: 'trade' }] });
};
const decision = (kind: string, rest: string): string => `- decision: ${kind}\n  ${HEAD}${rest}\n`;

describe('loadDesk', () => {
  it('reads every file, each decision with its place', async () => {
    const one = decision('reject', 'was: agreed');
    expect(await load({ 'a.yaml': one + one, 'b.yaml': one, '.c.yaml.swp': 'x', 'a.yaml~': 'x' })).toMatchObject([
      { place: 1 },
      { place: 2 },
      { place: 1 },
    ]);
  });

  it.each([
    ['an unknown kind', decision('corect', 'action: signed'), { line: 1, field: 'decision 1 (corect), decision', message: expect.stringMatching(/one of "correct", .*found "corect" \(did you mean "correct"\?\)/) as unknown }],
    ['an unknown action', decision('correct', 'action: sined'), { line: 7, field: 'decision 1 (correct), action', message: expect.stringMatching(/one of "signed", .*found "sined"/) as unknown }],
    ['an unknown key', decision('correct', 'acton: signed\n  topic: ferry'), { line: 7, field: 'decision 1 (correct), acton', message: expect.stringMatching(/one of decision, .*found "acton" \(did you mean "action"\?\)/) as unknown }],
    ['an unknown key within another', decision('know', 'visit:\n    knd: state visit'), { line: 8, field: 'decision 1 (know), visit.knd' }],
    ['a missing key', decision('retitle', 'was: agreed'), { line: 1, field: 'decision 1 (retitle), title', message: 'expected text, found none' }],
    ['nothing to correct', decision('correct', 'was: agreed'), { line: 1, message: 'expected at least one of action, parties, sectors, topic, quote, found none' }],
    ['nothing known', decision('know', '').trimEnd(), { line: 1, message: 'expected at least one of visit, source, found none' }],
    ['a trigger that is elsewhere', decision('add', 'trigger: sign\n  action: signed\n  parties: [japan]\n  sectors: [trade]\n  topic: ferry'), { line: 7, field: 'decision 1 (add), trigger' }],
    ['an unknown sector', decision('correct', 'sectors:\n    - trade\n    - helth'), { line: 9, field: 'decision 1 (correct), sectors', message: 'expected one of health, trade, found "helth" (did you mean "health"?)' }],
  ])('tells %s with line and field', async (_, text, problem) => {
    await expect(load({ 'a.yaml': text })).rejects.toMatchObject({ problems: [problem] });
  }); // prettier-ignore

  it('tells what is wrong in every file at once', async () => {
    const files = { 'a.yaml': decision('correct', 'was: agreed'), 'b.yaml': decision('correct', 'sectors: [fish]') };
    await expect(load(files)).rejects.toMatchObject({ problems: [{ line: 1 }, { line: 7 }] });
  });

  it.each([['z.yml'], ['notes.txt']])('refuses %s, whose decisions nobody would read', async (name) => {
    const problem = { message: 'expected a .yaml file of decisions, found another' };
    await expect(load({ [name]: '[]' })).rejects.toMatchObject({ problems: [problem] });
  });

  it('refuses a folder within the folder', async () => {
    await expect(load({ 'old.yaml': '' })).rejects.toMatchObject({
      problems: [{ message: 'expected a .yaml file of decisions, found a folder' }],
    });
  });
});
