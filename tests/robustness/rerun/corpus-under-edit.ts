import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from '../../../scripts/normalise/options.ts';
import { normalise, type RunResult } from '../../../scripts/normalise/run/normalise.ts';
import { readFiles } from '../../helpers/read-files.ts';

/** A corpus in a folder of its own, with its record and the cache of its runs. */
export class CorpusUnderEdit {
  readonly base: string;
  /** Articles to draw from, by path. */
  readonly pool: readonly string[];

  private constructor(base: string, pool: readonly string[]) {
    this.base = base;
    this.pool = pool;
  }

  /** @param folders articles to draw from */
  static async make(folders: readonly string[]): Promise<CorpusUnderEdit> {
    const base = await mkdtemp(join(tmpdir(), 'rerun-'));
    await Promise.all(['articles', 'desk'].map((name) => mkdir(join(base, name))));
    await cp('content/codebook', join(base, 'codebook'), { recursive: true });
    const pool = await Promise.all(folders.map(async (folder) => (await readdir(folder)).sort().map((name) => join(folder, name))));
    return new CorpusUnderEdit(base, pool.flat());
  }

  at(...path: string[]): string {
    return join(this.base, ...path);
  }

  articles(): Promise<string[]> {
    return readdir(this.at('articles'));
  }

  async add(path: string): Promise<void> {
    await cp(path, this.at('articles', path.replaceAll('/', '-')));
  }

  async edit(name: string, change: (text: string) => string): Promise<void> {
    const file = this.at('articles', name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }

  options(more: Partial<Options> = {}): Options {
    const { base } = this;
    return { articles: join(base, 'articles'), codebook: join(base, 'codebook'), desk: join(base, 'desk'), out: join(base, 'record'), cache: join(base, 'cache'), check: false, threads: 1, shard: null, ...more };
  }

  run(more: Partial<Options> = {}): Promise<RunResult> {
    return normalise(this.options(more));
  }

  /** The files that a run without a cache makes of the same inputs and the record as it stood. */
  async fresh(before: string): Promise<ReadonlyMap<string, string>> {
    const more = { out: before, cache: this.at('no-cache') };
    await rm(more.cache, { recursive: true, force: true });
    await this.run(more);
    return readFiles(before);
  }

  remove(): Promise<void> {
    return rm(this.base, { recursive: true, force: true });
  }
}
