import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { emptyCorpus } from '../../../scripts/init/empty-corpus.ts';

/** What an attacker would write. Each carries a mark by which it is found again, whatever became of the rest. */
export const MARK = 'zqx';
const IMAGE = `<img src=x onerror=alert("${MARK}1")>`;
const SCRIPT = `</script><script>alert("${MARK}2")</script>`;
const ATTRIBUTE = `" onmouseover="alert('${MARK}3')" x='`;
const LINK = `[${MARK}4](javascript:alert(1))`;
const XML = `]]><!ENTITY ${MARK}5 SYSTEM "file:///etc/passwd">&${MARK}5;`;
const COMMAND = `}, note = {\\input{/etc/passwd}} ${MARK}6 {{7*7}} \${7*7}`;
const RECORDS = `${MARK}7\\nER  - `;
const FORMULA = `=HYPERLINK("https://evil.example/?${MARK}8","x")`;
const EVIL = [IMAGE, SCRIPT, ATTRIBUTE, LINK, XML, COMMAND, RECORDS].join(' ');

const article = (name: string): string =>
  `${SCRIPT} Ruritania and Velmar sign ${IMAGE} ${name} agreement

PORT VELMAR, March 14, 2023 (Coast${IMAGE} Wire) — Prime Minister Anna <b>Torv</b> of Ruritania arrived in Velmar on Sunday for an official visit and met President Ilan ${ATTRIBUTE} Dorsey.

The two sides signed an agreement on the expansion of the ${IMAGE} port of ${name} and ${ATTRIBUTE}.
Ruritania pledged to finance ${SCRIPT} a container terminal for ${COMMAND}.
Ruritania and Velmar agreed to open ${LINK} a ferry line ${XML} across the strait.
${FORMULA} and Velmar agreed to build +${MARK}9 a school.
The two leaders said: “We agreed to cooperate on <svg onload=alert("${MARK}1")> fisheries ${RECORDS}”.
`;

/**
 * A corpus whose articles carry hostile strings wherever an article can carry any: in every field of front matter, in the
 * title, the dateline, names of people, clauses and quotations; one with open rights, so that its whole text is shown.
 * @returns a folder like `content/`
 */
export async function hostileCorpus(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-corpus-'));
  await emptyCorpus(folder);
  const fields = { outlet: `${FORMULA} ${EVIL}`, title: EVIL.slice(0, 290), author: `@${EVIL}`.slice(0, 290), dateline: `-${EVIL}`.slice(0, 290) };
  const front = { ...fields, outlet: fields.outlet.slice(0, 290), rights: 'open', address: `https://evil.example/?q=<script>${MARK}10</script>"'}` };
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'articles', `<img src=x onerror=alert(${MARK}11)>.txt`.replaceAll('/', '')), article('Strelsau'));
  writeFileSync(join(folder, 'articles', 'fields.md'), `---\n${stringify(front, { lineWidth: 0 })}---\n${article('Hentzau')}`);
  return folder;
}
