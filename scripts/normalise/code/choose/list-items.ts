import type { Action } from '../../../../src/schemas/action.ts';
import type { Clause } from '../clause.ts';
import { nounEntryOf } from '../force/noun-force.ts';
import { hasClass } from '../force/match-verb.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { spanOf, type Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Voice } from '../voice/speakers.ts';
import type { Lead } from './lead.ts';
import { trimmed } from './to-clause.ts';

const LIST_MARK = /^(?:[-–—•*·▪◦‣.()]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?)$/i;
/** How far into an item its kind of instrument is named: “Letter of Intent”, “Indo-French Framework Agreement”. */
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
      confidence: 0.9,
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
  if (!first) return null;
  const underLead = (triggerTo: number, lemma: string): ItemAction | null =>
    lead.action && lead.colon ? { action: lead.action, rule: 'item/lead', lemma, triggerTo } : null;
  if (
    first.lower === 'to' ||
    (first.tag === 'VERB' && lexicon.forms.get(first.lower)?.base === true && tokens[from + 1]?.lower !== 'of')
  )
    return underLead(from + 1, first.lower);
  const phrase = readNounPhrase(tokens, from);
  if (!phrase) return null;
  const signed = (rule: string): ItemAction => ({ action: 'signed', rule, lemma: phrase.head, triggerTo: phrase.to });
  if (lead.action === 'signed' && lead.colon) return signed('item/signed');
  const event = nounEntryOf(tokens, phrase, lexicon);
  if (
    namesInstruments(lead, lexicon) &&
    (hasClass(tokens, phrase, 'instrument', lexicon) || namesInstrument(tokens, from, lexicon))
  )
    return signed('item/instrument');
  if (event?.event)
    return { action: event.action, rule: `item/${event.noun}`, lemma: event.noun, triggerTo: phrase.to };
  return underLead(phrase.to, phrase.head);
}

const isInstrument = ({ lower, lemma }: Token, lexicon: Lexicon, name: string): boolean => {
  const words = lexicon.classes.get(name);
  return words !== undefined && (words.has(lower) || words.has(lemma) || words.has(lower.replace(/s$/, '')));
};

const namesInstrument = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  tokens.slice(from, from + NAMING).some((token) => isInstrument(token, lexicon, 'instrument'));

const namesInstruments = ({ tokens }: Lead, lexicon: Lexicon): boolean =>
  tokens.some(
    (token) =>
      ['signed', 'concluded', 'exchanged', 'inked'].includes(token.lower) ||
      isInstrument(token, lexicon, 'instrument-named'),
  );
