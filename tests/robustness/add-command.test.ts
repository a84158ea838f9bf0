import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOne } from '../../scripts/add/add-one.ts';
import { readAddOptions } from '../../scripts/add/options.ts';
import { readFiles } from '../helpers/read-files.ts';
import { article, page } from './hostile/make-bytes.ts';

let corpus = '';
beforeAll(async () => {
  const base = await mkdtemp(join(tmpdir(), 'add-'));
  corpus = join(base, 'corpus');
  expect(command('init', [corpus])).toMatchObject({ status: 0 });
});
afterAll(() => rm(join(corpus, '..'), { recursive: true, force: true }));

/** Runs a command as a user does, in a corpus of its own. */
const command = (name: string, args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { encoding: 'utf8', input });
  return { status, said: stdout + stderr };
};
const folders = (): string[] => ['articles', 'codebook', 'desk'].flatMap((name) => [`--${name}`, join(corpus, name)]).concat('--out', join(corpus, 'record'));
const add = (args: readonly string[], input?: string) => command('add', [...args, ...folders()], input);
const stored = (id: string): Promise<string> => readFile(join(corpus, 'articles', `${id}.md`), 'utf8');

describe('npm run init', () => {
  it('makes an empty corpus that gives an empty record', async () => {
    const { status, said } = command('normalise', folders());
    expect([status, said]).toEqual([0, expect.stringContaining('Read and linked: 0 articles') as string]);
    expect((await readFiles(join(corpus, 'record'))).get('statements.jsonl')).toBe('');
  });

  it('refuses a folder with something in it', () => {
    expect(command('init', [corpus])).toEqual({ status: 1, said: expect.stringMatching(/expected an empty folder, found articles, codebook, desk Fix: Choose another folder\.\n$/) as string });
  });
});

describe('npm run add', () => {
  it('adds a page with what was given and says what it recognised', async () => {
    const file = join(corpus, '..', 'Port Report.html');
    await writeFile(file, page(article.split('\n\n').map((text) => `<p>${text}</p>`).join('')));
    const { status, said } = add([file, '--yes', '--author', 'Ann Onymous']);
    expect(status).toBe(0);
    expect(said).toContain('title      Ruritania and Velmar sign a port agreement (first line)');
    expect(said).toMatch(/statements \d+ statements?, \d signed/u);
    expect(said).toMatch(/not told\s+retells/u);
    expect(said).toContain('Read and linked: 1 article');
    expect(said).toMatch(/^1 article added: Coast Wire, Velmar City, 14 March 2024$/mu);
    expect(await stored('port-report')).toMatch(/^---\nauthor: "Ann Onymous"\n---\nRuritania and Velmar sign a port agreement\n/u);
  });

  it('names a paste by its title and day, and writes front matter only for what was given', async () => {
    const { status } = add(['--yes'], `${article} The ferry will run daily.`);
    expect(status).toBe(0);
    expect(await stored('ruritania-and-velmar-sign-a-port-agreement-2024-03-14')).toBe(`${article} The ferry will run daily.`);
  });

  it('writes nothing when nobody can be asked', async () => {
    const before = await readdir(join(corpus, 'articles'));
    expect(add(['--id', 'other'], article).said).toContain('Nothing was written: there is no terminal to ask. Fix: add --yes.');
    expect(await readdir(join(corpus, 'articles'))).toEqual(before);
  });

  it.each([
    [['no-such-file.txt', '--yes'], '', /no-such-file\.txt: expected a file, found none Fix: /],
    [['--yes', '--id', 'port-report'], article, /port-report\.md: expected a name that is free, found port-report\.md Fix: Give another name/],
    [['--yes'], '---js\n{}\n---\nText', /the paste:1: expected YAML front matter, found another language Fix: /],
    [['--yes'], '', /the paste: expected text, found an empty file Fix: /],
    [['--yes', '--id', '../../evil', '--date', '2024-02-30'], article, /the paste:2 date: expected a day that the calendar has/],
    [['--what'], '', /Unknown option '--what'/],
  ])('says what is wrong with %j, without a stack', (args, input, message) => {
    const { status, said } = add(args, input);
    expect(status).toBe(1);
    expect(said).toMatch(message);
    expect(said).not.toContain('    at ');
  });

  it('asks for what the text does not say, again after an answer that cannot be', async () => {
    const options = readAddOptions(['--id', '../../Asked', ...folders()]);
    const answers = ['A port', 'Daily Mirror', '2024-02-30', '2024-03-15', 'y'];
    const asked: string[] = [];
    const source = { name: null, shown: 'the paste', bytes: Buffer.from('The two countries signed an agreement on the port of Velmar on Thursday.') };
    if (!options) throw new Error('expected options');
    const added = await addOne(source, options, (question) => {
      asked.push(question.trim().split('?')[0] ?? '');
      return Promise.resolve(answers.shift() ?? '');
    });
    expect(added).toBe(true);
    expect(asked).toEqual(['title', 'outlet', 'date', 'date', 'Add it as asked']);
    expect(await stored('asked')).toMatch(/^---\ntitle: "A port"\noutlet: "Daily Mirror"\ndate: "2024-03-15"\n---\nThe two countries/u);
  });
});
