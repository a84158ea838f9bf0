import { article, inUtf16, latin1, page, withFrontMatter } from './make-bytes.ts';

/** A file that is refused: its name, its bytes, and the message that its owner gets, without the folder's path. */
export interface BrokenFile {
  name: string;
  bytes: Uint8Array | string;
  says: string;
}

const AS_UTF8 = 'Fix: Save the article as UTF-8 text.';
const FROM_SOURCE = 'Fix: Save the article again from its source.';
const EMPTY = 'Fix: Paste the article into it, or delete it.';
const YAML = 'Fix: Write "key: value" lines between two "---" lines at the top, or remove the front matter.';
const LINE = 'Fix: Correct the line, or remove it.';
const ENGLISH = 'Fix: Leave it out, or put a translation in its place: only English is read.';
const ALONE = 'Fix: Save the article alone, as text.';

const UNREADABLE: BrokenFile[] = [
  { name: 'empty.txt', bytes: '', says: `expected text, found an empty file ${EMPTY}` },
  { name: 'blank.md', bytes: ' \n\t\r\n\u00a0', says: `expected text, found only white space ${EMPTY}` },
  { name: 'mark-alone.txt', bytes: Uint8Array.of(0xef, 0xbb, 0xbf), says: `expected text, found only white space ${EMPTY}` },
  { name: 'zero-width-alone.txt', bytes: '\u200b\u200c\u2060', says: `expected text, found no letter in it ${EMPTY}` },
  { name: 'numbers-alone.txt', bytes: '12 34\n56 % — 78', says: `expected text, found no letter in it ${EMPTY}` },
  { name: 'picture.txt', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52), says: `expected text, found a binary file (it has NUL bytes) ${AS_UTF8}` },
  { name: 'executable.txt', bytes: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 3, 4, 5, 6), says: `expected text, found a binary file (it has 8 control characters) ${AS_UTF8}` },
  { name: 'nul-inside.txt', bytes: article.replace('Velmar', 'Vel\0mar'), says: `expected text, found a binary file (it has NUL bytes) ${AS_UTF8}` },
  { name: 'bell.txt', bytes: `Title\n${article}\u0007`, says: 'expected plain text, found a control character (U+0007) Fix: Remove the character.' },
  { name: 'half-utf-16.txt', bytes: inUtf16(article).subarray(0, 101), says: `expected text, found broken UTF-16LE (half a character) ${AS_UTF8}` },
  { name: 'lone-surrogate.txt', bytes: inUtf16(`\ud800 ${article}`), says: `expected text, found broken UTF-16LE (half a character) ${AS_UTF8}` },
  { name: 'damaged-utf-8.txt', bytes: Buffer.concat([Buffer.from(`“one” “two”\n${article}`), Uint8Array.of(0xe2, 0x80)]), says: `expected UTF-8, found 1 broken bytes in it ${FROM_SOURCE}` },
  { name: 'no-encoding.txt', bytes: Uint8Array.of(0x41, 0x81, 0x42, 0x8d, 0x43), says: `expected UTF-8, UTF-16 or Windows-1252, found another encoding ${AS_UTF8}` },
  { name: 'lost-character.txt', bytes: `Line\n${article.replace('’', '\ufffd')}`, says: `expected plain text, found the mark of a lost character (U+FFFD) ${FROM_SOURCE}` },
  { name: 'encoded-twice.txt', bytes: `Title\n\nThe countryâ€™s minister said so.\n${article}`, says: 'expected plain text, found a text that was encoded twice (U+00E2) Fix: Save the article again from its source, as UTF-8.' },
  { name: 'turned-around.txt', bytes: `${article}\u202egnp.exe`, says: 'expected plain text, found a character that turns the direction of text (U+202E) Fix: Remove the character.' },
];

const FRONT_MATTER: BrokenFile[] = [
  { name: 'javascript.md', bytes: `---js\n{ title: (globalThis.hostileRan = true) }\n---\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'javascript-spaced.md', bytes: `---  javascript \n{ title: (globalThis.hostileRan = true) }\n---\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'coffee.md', bytes: `---coffee\ntitle: 1\n---\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'toml.md', bytes: `---toml\ntitle = "A"\n---\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'toml-plus.md', bytes: `+++\ntitle = "A"\n+++\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'json.md', bytes: `---json\n{ "title": "A" }\n---\n${article}`, says: `expected YAML front matter, found another language ${YAML}` },
  { name: 'unclosed.md', bytes: `---\ntitle: A\n\n${article}`, says: `expected YAML front matter, found no second "---" ${YAML}` },
  { name: 'tabs.md', bytes: withFrontMatter('title:\n\t- x'), says: `expected YAML front matter, Tabs are not allowed as indentation ${YAML}` },
  { name: 'twice.md', bytes: withFrontMatter('title: A\ntitle: B'), says: `expected YAML front matter, Map keys must be unique ${YAML}` },
  { name: 'alias-bomb.md', bytes: withFrontMatter(`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`), says: `expected YAML front matter, Excessive alias count indicates a resource exhaustion attack ${YAML}` },
  { name: 'deep.md', bytes: withFrontMatter(`title: ${'['.repeat(5000)}`), says: `expected YAML front matter, found too many brackets inside each other ${YAML}` },
  { name: 'endless.md', bytes: withFrontMatter(`title: ${'x'.repeat(9000)}`), says: `expected YAML front matter, found 9011 characters (at most 8000) ${YAML}` },
  { name: 'not-first.md', bytes: `\n${withFrontMatter('title: A')}`, says: 'expected front matter on the first line, found something before it Fix: Remove what stands before the first "---".' },
  { name: 'prototype.md', bytes: withFrontMatter('__proto__: { polluted: true }'), says: `__proto__: expected one of outlet, title, author, dateline, date, language, genre, rights, address, found another ${LINE}` },
  { name: 'unknown-field.md', bytes: withFrontMatter('source: A'), says: `source: expected one of outlet, title, author, dateline, date, language, genre, rights, address, found another ${LINE}` },
  { name: 'list.md', bytes: withFrontMatter('- title\n- outlet'), says: `Invalid input: expected object, received array ${LINE}` },
];

const FIELDS: BrokenFile[] = [
  { name: 'day-30.md', bytes: withFrontMatter('date: 2025-02-30'), says: `date: expected a day that the calendar has, e.g. "2025-02-28" ${LINE}` },
  { name: 'month-13.md', bytes: withFrontMatter('outlet: A\ndate: 2025-13-01'), says: `date: expected a day that the calendar has, e.g. "2025-02-28" ${LINE}` },
  { name: 'leap-day.md', bytes: withFrontMatter('date: 2023-02-29'), says: `date: expected a day that the calendar has, e.g. "2025-02-28" ${LINE}` },
  { name: 'soon.md', bytes: withFrontMatter('date: soon'), says: `date: expected a day such as "2025-02-06", or what is known of it: "2025-02" ${LINE}` },
  { name: 'script-address.md', bytes: withFrontMatter('address: "javascript:alert(1)"'), says: `address: expected an address that begins with https:// ${LINE}` },
  { name: 'data-address.md', bytes: withFrontMatter('address: "data:text/html,<script>alert(1)</script>"'), says: `address: expected an address that begins with https:// ${LINE}` },
  { name: 'number.md', bytes: withFrontMatter('title: 2025'), says: `title: Invalid input: expected string, received number ${LINE}` },
  { name: 'two-lines.md', bytes: withFrontMatter('outlet: "A\\nB"'), says: `outlet: expected one line of text without control characters ${LINE}` },
  { name: 'poem.md', bytes: withFrontMatter('genre: poem'), says: `genre: Invalid option: expected one of "joint-statement"|"official-release"|"news-report"|"opinion"|"analysis" ${LINE}` },
];

const TEXTS: BrokenFile[] = [
  { name: 'nothing-below.md', bytes: '---\ntitle: A\n---\n\n', says: 'expected an article, found no text Fix: Paste the article below the front matter.' },
  { name: 'german.txt', bytes: 'Der Bundeskanzler hat am Donnerstag in Peking mit dem Präsidenten über die Zusammenarbeit der beiden Länder in den Bereichen Handel und Verkehr gesprochen. Man war sich einig, dass die Beziehungen gut sind.', says: `expected English, found 0 % English function words (of, the, which …) where English has 20 % or more ${ENGLISH}` },
  { name: 'french-1252.txt', bytes: latin1('Le président a reçu à Paris le premier ministre, on a signé un accord sur la coopération dans le domaine des transports. Les deux pays ont fait part de leur volonté de renforcer les échanges.'), says: `expected English, found 3 % English function words (of, the, which …) where English has 20 % or more ${ENGLISH}` },
  { name: 'chinese.txt', bytes: '两国领导人在北京举行会谈，签署了多项合作文件。', says: `expected English, found 100 % of the letters from other scripts ${ENGLISH}` },
  { name: 'urdu-inside.txt', bytes: `China\n${'دونوں ممالک نے معاہدے پر دستخط کیے۔ '.repeat(5)}`, says: `expected English, found 97 % of the letters from other scripts ${ENGLISH}` },
  { name: 'declared.md', bytes: withFrontMatter('language: fr'), says: `language: expected "en", found "fr" ${ENGLISH}` },
  { name: 'scripts-alone.html', bytes: page('<script>document.write("x")</script><style>p{}</style>'), says: 'expected an article, found no text Fix: Paste the article below the front matter.' },
  { name: 'nested.html', bytes: page(`${'<div>'.repeat(600)}${article}`), says: `expected a page, found more than 500 elements inside each other ${ALONE}` },
  { name: 'many-tags.html', bytes: page('<i>x</i>'.repeat(60_000)), says: `expected a page, found 100,000 tags or entities ${ALONE}` },
  { name: 'entities.html', bytes: page('&'.repeat(200_000)), says: `expected a page, found 100,000 tags or entities ${ALONE}` },
  { name: 'large.txt', bytes: 'The text goes on. '.repeat(120_000), says: 'expected at most 2,000,000 bytes, found 2,160,000 Fix: Keep the article alone, without the rest of the page or book.' },
];

const NAMES: BrokenFile[] = [
  { name: '...txt', bytes: article, says: 'name: expected a name that does not begin with a dot, as hidden files do Fix: Rename the file.' },
  { name: '.hidden.txt', bytes: article, says: 'name: expected a name that does not begin with a dot, as hidden files do Fix: Rename the file.' },
  { name: '协议.txt', bytes: article, says: 'name: expected letters or digits in the name, found none Fix: Rename the file.' },
  { name: 'con.txt', bytes: article, says: 'name: "con" is the name of a device on Windows Fix: Rename the file.' },
  { name: `${'long-'.repeat(40)}name.txt`, bytes: article, says: 'name: expected at most 120 characters in the name, found 204 Fix: Rename the file.' },
  { name: 'good.txt', bytes: article, says: 'name: has the id "good", as "GOOD.md" has Fix: Rename the file.' },
  { name: 'report.pdf', bytes: '%PDF-1.7', says: 'expected a .txt, .md or .html file, found another Fix: Save its text as one of these, or move it elsewhere.' },
  { name: 'report.docx', bytes: 'PK', says: 'expected a .txt, .md or .html file, found another Fix: Save its text as one of these, or move it elsewhere.' },
];

export const BROKEN_FILES: readonly BrokenFile[] = [...UNREADABLE, ...FRONT_MATTER, ...FIELDS, ...TEXTS, ...NAMES];
