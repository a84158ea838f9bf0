import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import matter from 'gray-matter';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The least that such a site costs without any framework: reads the same Markdown, renders it and writes as many pages.
 * Arguments: the record, the folder to write, the number of lists.
 */
const [record = '', out = '', lists = '0'] = process.argv.slice(2);
const LENGTH = 100;

interface Entry {
  path: string;
  title: string;
  html: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const link = ({ path, title }: Entry): string => `<li><a href="/${path}/">${escape(title)}</a></li>`;
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>\n`;
const write = (path: string, html: string): void => {
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), html);
};

const processor = await createMarkdownProcessor({ syntaxHighlight: false });
const entries: Entry[] = [];
for (const file of globSync('**/*.md', { cwd: record }).sort()) {
  const { data, content } = matter(readFileSync(join(record, file), 'utf8'));
  const { code } = await processor.render(content);
  entries.push({ path: file.slice(0, -3), title: String(data['title'] ?? data['name']), html: code });
}
const agreements = entries.filter(({ path }) => path.startsWith('agreements/'));
const byVisit = Map.groupBy(agreements, ({ path }) => path.split('/')[1]);
for (const { path, title, html } of entries) {
  const others = path.startsWith('agreements/') ? (byVisit.get(path.split('/')[1]) ?? []) : [];
  write(path, page(title, `${html}<ul>${others.map(link).join('')}</ul>`));
}
for (let list = 0; list < Number(lists); list += 1) {
  const start = (list * LENGTH) % Math.max(agreements.length, 1);
  const some = agreements.slice(start, start + LENGTH);
  write(`lists/${list}`, page(`List ${list}`, `<ul>${some.map(link).join('')}</ul>`));
}
