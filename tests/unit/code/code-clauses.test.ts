import { describe, expect, test } from 'vitest';
import type { Block } from '../../../scripts/normalise/read/article-text.ts';
import { actionsOf, codeText } from './code-text.ts';

const wordsOf = (text: string, span: { start: number; end: number } | null): string | null =>
  span && text.slice(span.start, span.end);

/** The first clause of a text, its spans as words. */
function firstOf(text: string) {
  const [clause] = codeText(text);
  if (!clause) throw new Error(`nothing coded in “${text}”`);
  return {
    action: clause.action,
    quote: wordsOf(text, clause),
    trigger: wordsOf(text, clause.trigger),
    subject: wordsOf(text, clause.subject),
    object: wordsOf(text, clause.object),
    speaker: wordsOf(text, clause.speaker),
  };
}

describe('the spans of a clause', () => {
  test('an infinitive is the object, without “to”', () => {
    expect(firstOf('In Rome, the two sides agreed to keep the border open throughout the year.')).toMatchObject({
      quote: 'the two sides agreed to keep the border open throughout the year',
      subject: 'the two sides',
      object: 'keep the border open throughout the year',
    });
  });

  test('the subject of a passive is its object', () => {
    expect(firstOf('A road map for the valley was adopted.')).toMatchObject({
      action: 'agreed',
      object: 'A road map for the valley',
    });
  });

  test('a commitment noun governs what follows it', () => {
    expect(firstOf('The visit saw the signing of a pact on fish.')).toMatchObject({
      trigger: 'saw the signing',
      object: 'a pact on fish',
    });
  });

  test('a coordinated verb inherits its subject and is quoted from the verb on', () => {
    const text = 'Both sides condemned the attack and agreed to share data.';
    const [, second] = codeText(text);
    expect(second && wordsOf(text, second)).toBe('agreed to share data');
    expect(second && wordsOf(text, second.subject)).toBe('Both sides');
  });

  test('a quotation mark stays with its partner', () => {
    expect(firstOf('They reaffirmed their status as “good friends.”').quote).toBe(
      'They reaffirmed their status as “good friends.”',
    );
  });

  test('who reports is the speaker, who undertakes is the subject', () => {
    expect(firstOf('The Danish minister said that Norway would send a ship.')).toMatchObject({
      action: 'pledged',
      subject: 'Norway',
      speaker: 'The Danish minister',
    });
  });
});

describe('where coders hesitate', () => {
  test.each<[string, string[]]>([
    ['They were pleased with the results, and vowed to widen trade.', ['noted', 'pledged']],
    ['The deal was hailed, with both nations vowing to widen trade.', ['noted', 'pledged']],
    ['Both sides expressed a wish to widen trade, with Peru thanking Chile for its help.', ['intended', 'noted']],
    ['Recognising the value of trade, both sides resolved to build a port.', ['agreed']],
    ['Both sides agreed to build a port, emphasising its importance.', ['agreed']],
    ['They agreed that a plant will be built.', ['agreed']],
    ['They agreed that friendship is a choice of history.', ['noted']],
    ['The Sides shall convene a council.', ['agreed']],
    ['Canada will send drones.', ['pledged']],
    ['Canada will continue to support the plan.', ['reaffirmed']],
    ['It was also agreed to open a bank.', ['agreed']],
    ['Their commitment to space was reiterated, with the signing of a pact on satellites.', ['reaffirmed', 'signed']],
    ['The President stressed the importance of Portugal ensuring the safety of workers.', ['urged']],
    ['Both sides encouraged firms to invest.', ['intended']],
    ['The ministers commended and supported the plan.', ['reaffirmed']],
    ['The two sides should work together.', ['intended']],
    ['Both ministers agreed to build a port and agreed to dredge it.', ['agreed']],
  ])('“%s” is %j', (text, actions) => {
    expect(actionsOf(text)).toEqual(actions);
  });
});

describe('genre and voice', () => {
  test('what an opinion piece argues is no statement, what it reports of the parties is', () => {
    expect(actionsOf('We agree to build a port.', { genre: 'opinion' })).toEqual([]);
    expect(actionsOf('The two governments signed a treaty on fishing.', { genre: 'opinion' })).toEqual(['signed']);
  });

  test('an “if” behind “and” does not hang the promise before it in the air', () => {
    expect(actionsOf('Peru will send teachers, and if you ask they will tell you so.')).toEqual(['pledged']);
  });

  test('the words of an expert are none, whoever else is quoted', () => {
    expect(actionsOf('Jane Roe, an analyst in Rome, was sceptical. “The two sides agreed to talk,” Roe said.')).toEqual(
      [],
    );
  });

  test('a joint statement speaks for both, also in the passive', () => {
    expect(actionsOf('A council will be convened next year.', { genre: 'joint-statement' })).toEqual(['agreed']);
  });

  test('in a transcript a label holds until the next one', () => {
    const text =
      'PRESIDENT KONE: We will build a port.\nQ: Will you agree to build two?\nMs REID (Opposition): We promise a bridge.';
    expect(actionsOf(text)).toHaveLength(1);
  });
});

describe('lists', () => {
  const items = (lead: string, ...lines: string[]): { text: string; blocks: Block[] } => {
    let start = 0;
    const blocks = [lead, ...lines].map((line, place): Block => {
      const block: Block = {
        kind: place === 0 ? (lead.endsWith(':') ? 'paragraph' : 'heading') : 'item',
        start,
        end: start + line.length,
        ...(place > 0 ? { lead: 0 } : {}),
      };
      start = block.end + 1;
      return block;
    });
    return { text: [lead, ...lines].join('\n'), blocks };
  };

  test('each instrument is a statement and the lead-in is none', () => {
    const { text, blocks } = items(
      'The following documents were signed:',
      'MoU on rice;',
      'Protocol on the return of art.',
    );
    expect(actionsOf(text, { blocks })).toEqual(['signed', 'signed']);
  });

  test('a heading right above a list is none of the items under the heading before it', () => {
    const text = 'Agreements\nArrangements\nProtocol on fishing';
    const kinds = ['heading', 'heading', 'item'] as const;
    let start = 0;
    const blocks = text.split('\n').map((line, at): Block => {
      const block: Block = { kind: kinds[at] ?? 'item', start, end: start + line.length };
      start = block.end + 1;
      return block;
    });
    expect(codeText(text, { blocks }).map((clause) => wordsOf(text, clause))).toEqual(['Protocol on fishing']);
  });

  test('an infinitive takes the action of its lead-in', () => {
    const { text, blocks } = items('The leaders instructed the Commission:', 'to broaden the list of goods;');
    expect(actionsOf(text, { blocks })).toEqual(['agreed']);
  });

  test('under a heading, an event says what happened', () => {
    const { text, blocks } = items('Announcements', 'Launch of a ferry line', 'Extension of the scheme by three years');
    expect(actionsOf(text, { blocks })).toEqual(['progress', 'agreed']);
  });
});

test('work grows with the length of a text and no more', () => {
  const long = 'the two sides agreed to act and welcomed it, '.repeat(4_000);
  const started = performance.now();
  codeText(long);
  codeText('The two sides agreed to act, with both vowing to go on. '.repeat(2_000));
  expect(performance.now() - started).toBeLessThan(6_000);
});
