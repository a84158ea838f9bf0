import type { Action } from '../../../../src/schemas/action.ts';
import type { Clause } from '../clause.ts';
import { nounEntryOf } from '../force/noun-force.ts';
import { hasClass } from '../force/match-verb.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { spanOf, type Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Voice } from '../voice/speakers.ts';
import { trimmed } from './to-clause.ts';

const LIST_MARK = /^(?:[-–—•*·▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?)$/i;

/** What leads into a list: a sentence with a colon, or a heading. */
export interface Lead {
  tokens: readonly Token[];
  /** The action of the lead's last statement, if it has one: “The leaders instructed the Commission:”. */
  action: Action | null;
}

/** The first word behind the item's mark. */
function behindMark(tokens: readonly Token[]): number {
  let place = 0;
  while (place < Math.min(4, tokens.length - 1) && (LIST_MARK.test(tokens[place]?.text ?? '') || ['.', ')', '('].includes(tokens[place]?.text ?? ''))) place += 1;
  return place;
}

/**
 * An item that is no sentence: an instrument (“MoU on …” under “signed:” or “Agreements”), an event (“Launch of …”),
 * or what the lead governs (“to open a bank” under “agreed:”).
 */
export function codeItem(parsed: ParsedSentence, lead: Lead, voice: Voice, lexicon: Lexicon): Clause[] {
  const { tokens, sentence } = parsed;
  const from = behindMark(tokens);
  const coded = itemAction(tokens, from, lead, lexicon);
  const range = trimmed(tokens, { from, to: tokens.length });
  const span = spanOf(tokens, range);
  if (!coded || !span) return [];
  const trigger = spanOf(tokens, { from, to: coded.triggerTo }) ?? span;
  return [{ ...span, sentence, construction: 'list-item', trigger, lemma: coded.lemma, subject: null, object: span, speaker: voice.speaker, action: coded.action, rule: coded.rule, confidence: 0.9 }];
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
  const infinitive = first.lower === 'to' || (first.tag === 'VERB' && lexicon.forms.get(first.lower)?.base === true);
  if (infinitive) return lead.action && { action: lead.action, rule: 'item/lead', lemma: first.lower, triggerTo: from + 1 };
  const phrase = readNounPhrase(tokens, from);
  if (!phrase) return null;
  const ofSigning = lead.action === 'signed' || namesInstruments(lead, lexicon);
  const event = nounEntryOf(tokens, phrase, lexicon);
  if (lead.action === 'signed') return { action: 'signed', rule: 'item/signed', lemma: phrase.head, triggerTo: phrase.to };
  if (ofSigning && (hasClass(tokens, phrase, 'instrument', lexicon) || namesInstrument(tokens, from, lexicon))) return { action: 'signed', rule: 'item/instrument', lemma: phrase.head, triggerTo: phrase.to };
  if (event?.event) return { action: event.action, rule: `item/${event.noun}`, lemma: event.noun, triggerTo: phrase.to };
  return lead.action && { action: lead.action, rule: 'item/lead', lemma: phrase.head, triggerTo: phrase.to };
}

/** “Letter of Intent”, “Memorandum of Understanding”: any of the first words of the item. */
const namesInstrument = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  tokens.slice(from, from + 10).some(({ lower, lemma }) => lexicon.classes.get('instrument-named')?.has(lower) || lexicon.classes.get('instrument-named')?.has(lemma));

const namesInstruments = ({ tokens }: Lead, lexicon: Lexicon): boolean =>
  tokens.some(({ lower, lemma }) => ['signed', 'concluded', 'exchanged', 'inked', 'mous'].includes(lower) || lexicon.classes.get('instrument-named')?.has(lemma));
