import type { Action } from '../../../../src/schemas/action.ts';
import type { Clause } from '../clause.ts';
import { nounEntryOf } from '../force/noun-force.ts';
import { hasClass } from '../force/noun-class.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { spanOf, type Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Voice } from '../voice/speakers.ts';
import type { Lead } from './lead.ts';
import { confidenceOf } from './confidence-of.ts';
import { trimmed } from './to-clause.ts';

const LIST_MARK = /^(?:[-–—•*·▪◦‣.()]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?)$/i;
/** How far into an item its kind of instrument is named: “Letter of Intent”, “Kelmora-Sundhal Framework Agreement”. */
const NAMING = 10;

/**
 * An item that is no sentence: an instrument (“MoU on …” under “signed:” or “Agreements”), an event (“Launch of …”),
 * or what the lead governs (“to open a bank” under “agreed:”).
 */
export function codeItem(parsed: ParsedSentence, lead: Lead, voice: Voice, lexicon: Lexicon): Clause[] {
  const { tokens, sentence } = parsed;
  const from = behindMark(tokens);
  const coded = itemAction(tokens, from, lead, lexicon);
  const span = spanOf(tokens, trimmed(tokens, { from, to: tokens.length }));
  if (!coded || !span) return [];
  const trigger = spanOf(tokens, { from, to: coded.triggerTo }) ?? span;
  const { lemma, action, rule } = coded;
  return [
    {
      ...span,
      sentence,
      construction: 'list-item',
      trigger,
      lemma,
      subject: null,
      object: span,
      speaker: voice.speaker,
      action,
      rule,
      confidence: confidenceOf(rule, action, lexicon),
    },
  ];
}

/** The first word behind the item's mark. */
function behindMark(tokens: readonly Token[]): number {
  let place = 0;
  while (
    place < Math.min(4, tokens.length - 1) &&
    LIST_MARK.test(tokens[place]?.text ?? '') &&
    tokens[place]?.lower !== 'a'
  )
    place += 1;
  return place;
}

interface ItemAction {
  action: Action;
  rule: string;
  lemma: string;
  triggerTo: number;
}

function itemAction(tokens: readonly Token[], from: number, lead: Lead, lexicon: Lexicon): ItemAction | null {
  const first = tokens[from];
  const phrase = first && !isInfinitive(tokens, from, lexicon) ? readNounPhrase(tokens, from) : null;
  const lemma = phrase?.head ?? first?.lower ?? '';
  const item = (action: Action, rule: string): ItemAction => ({
    action,
    rule,
    lemma,
    triggerTo: phrase?.to ?? from + 1,
  });
  if (phrase && listsInstruments(tokens, phrase, lead, lexicon)) return item('signed', 'item/instrument');
  if (phrase && isNamedInstrument(tokens, phrase, lexicon)) return item('signed', 'item/instrument');
  const event = nounEntryOf(tokens, phrase, lexicon);
  if (event?.event) return item(event.action, `item/${event.noun}`);
  return lead.action && lead.colon ? item(lead.action, 'item/lead') : null;
}

/** “to broaden the list …”, “eliminate the inspection …”. */
const isInfinitive = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const first = tokens[from];
  if (first?.lower === 'to') return true;
  return first?.tag === 'VERB' && lexicon.forms.get(first.lower)?.base === true && tokens[from + 1]?.lower !== 'of';
};

/** Under “the following were signed:” every item is one; under a heading that names instruments, those that name one. */
function listsInstruments(tokens: readonly Token[], phrase: NounPhrase, lead: Lead, lexicon: Lexicon): boolean {
  if (lead.action === 'signed' && lead.colon) return true;
  return (
    namesInstruments(lead, lexicon) &&
    (hasClass(tokens, phrase, 'instrument', lexicon) || namesInstrument(tokens, phrase.from, lexicon))
  );
}

const isInstrument = ({ lower, lemma }: Token, lexicon: Lexicon, name: string): boolean => {
  const words = lexicon.classes.get(name);
  return words !== undefined && (words.has(lower) || words.has(lemma) || words.has(lower.replace(/s$/, '')));
};

/** “Agreement on …”, “Memorandum of Understanding between …”, but not “Agreement to open …”. */
const isNamedInstrument = (tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): boolean =>
  tokens[phrase.to]?.tag === 'ADP' &&
  tokens[phrase.to]?.lower !== 'to' &&
  hasClass(tokens, phrase, 'instrument-named', lexicon);

const namesInstrument = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  tokens.slice(from, from + NAMING).some((token) => isInstrument(token, lexicon, 'instrument'));

const namesInstruments = ({ tokens }: Lead, lexicon: Lexicon): boolean =>
  tokens.some(
    (token) =>
      ['signed', 'concluded', 'exchanged', 'inked'].includes(token.lower) ||
      isInstrument(token, lexicon, 'instrument-named'),
  );
