import './assert-node.ts';
import { decisionDraft } from './review/decision-draft.ts';
import { unsureCodes, type UnsureStatement } from './review/unsure-codes.ts';
import { named, positive, readArguments, whole } from './tools/read-arguments.ts';
import { main } from './tools/run.ts';
import { toTheRecord } from './verify/stored-record.ts';

const USAGE = `npm run review [-- --article ID --below 0.8 --most 10]

Shows the codes of which the machine is least sure, each with a decision to paste into a file under content/desk/.

  --article ID  of this article alone
  --below N     codes less sure than this, between 0 and 1  (0.8)
  --most N      so many statements                          (10)`;

/** What is said of one statement, for a person at a terminal. */
function toText(one: UnsureStatement, date: string): string {
  const { statement, codes } = one;
  const said = codes.map(
    ({ code, confidence }) => `${code} (${Math.round(100 * confidence)} of 100 such codes are right)`,
  );
  const place = `${statement.article}, character ${statement.start}`;
  return [`# ${place}: ${said.join(', ')}`, `# “${statement.sentence}”`, decisionDraft(one, date)].join('\n');
}

/** Prints where to look first. */
function review(): void {
  const { values } = readArguments('review', {
    options: {
      article: { type: 'string' },
      below: { type: 'string', default: '0.8' },
      most: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const below = positive(values.below, { command: 'review', field: '--below' });
  const { articles, statements } = toTheRecord();
  const place = { command: 'review', field: '--article' };
  const only =
    values.article === undefined
      ? null
      : named(
          values.article,
          articles.map(({ id }) => ({ name: id })),
          place,
        ).name;
  const unsure = unsureCodes(
    statements.filter(({ article }) => only === null || article === only),
    below,
  );
  const today = new Date().toISOString().slice(0, 10);
  for (const one of unsure.slice(0, whole(values.most, { command: 'review', field: '--most' })))
    console.log(toText(one, today));
  console.log(`# ${unsure.length} statements with a code less sure than ${below}; see npm run review -- --help.`);
}

await main(() => Promise.resolve().then(review));
