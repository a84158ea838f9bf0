import { describe, expect, test } from 'vitest';
import { actionsOf } from './code-text.ts';

/** A text with who speaks in it, and the actions that are coded. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  // “he” is the last person named
  ['Opposition leader Jan Berg stood at the gate. He urges the Government to scrap the treaty.', []],
  ['President Jan Berg stood at the gate. He urges the Government of Norway to sign the treaty.', ['urged']],
  ['The analyst Jan Berg was unmoved. “They promised a timetable,” he said.', []],
  ['The analyst Ada Roe was unmoved.\nPremier Jan Berg left. He said that Norway will send a ship.', ['pledged']],
  ['The analyst Ada Roe was unmoved. The Premier says that he regrets the delay.', ['noted']],
  // the first phrase of a subject says who it is
  ['The President in his talk to the reporters said that Norway will send a ship.', ['pledged']],
  ['The Minister, cornered by a reporter, said that Norway will send a ship.', ['pledged']],
  ['A reporter in the hall said that Norway will send a ship.', []],
  ['Jan Berg, a critic of the deal, said that Norway will send a ship.', []],
  ['President Jan Berg, once a critic of the deal, said that Norway will send a ship.', ['pledged']],
  ['The Danish chief executive said that Denmark will send a ship.', ['pledged']],
  ['The chief executive of the bank said that Denmark will send a ship.', []],
  [
    'Jan Berg, the first leader of the former Reform Party to hold office, said that Norway will send a ship.',
    ['pledged'],
  ],
  ['Jan Berg, a former minister, said that Norway will send a ship.', []],
  // a calling of somebody in office is no other voice
  [
    'Norway’s prime minister, Jan Berg, a lawyer by training, arrived. Mr Berg said that Norway will send a ship.',
    ['pledged'],
  ],
  [
    'Jan Berg, a lawyer who became prime minister in 2021, arrived. Berg said that Norway will send a ship.',
    ['pledged'],
  ],
  ['Jan Berg, a lawyer and critic of the president, arrived. Berg said that Norway will send a ship.', []],
  // who is met stays the one who is spoken of
  [
    'President Jan Berg spoke in Oslo. Farmer Ola Dahl showed him the docks. He said that Norway will send a ship.',
    ['pledged'],
  ],
  // a correspondent tells what happened; who comments, asks or heads a section does not speak for a party
  ['HOST: Our reporter Jan Berg was there.\nBERG: The two sides agreed to build a port.\nHOST: Thank you.', ['agreed']],
  ['HOST: Our guest is the analyst Jan Berg.\nBERG: The two sides agreed to build a port.\nHOST: Thank you.', []],
  [
    'Asked by a reporter, President Jan Berg took the floor.\nPRESIDENT BERG: Norway will build a port.\nQ: When?\nPRESIDENT BERG: Soon.',
    ['pledged'],
  ],
  ['Fares: up.\nNote: none.\nOur view: fair.\nThe two sides agreed to build a port.', ['agreed']],
  ['Q: Was it long?\nHost: Yes.\nQ: And now?\nThe two sides agreed to build a port.', []],
];

describe('who speaks', () => {
  test.each(TEXTS)('%s', (text, actions) => {
    expect(actionsOf(text)).toEqual(actions);
  });
});
