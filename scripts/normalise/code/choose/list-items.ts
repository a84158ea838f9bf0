import type { Action } from '../../../../src/schemas/action.ts';
import type { Clause } from '../clause.ts';
import { nounEntryOf } from '../force/noun-force.ts';
import { hasClass } from '../force/noun-class.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { spanOf, type Token } from '../grammar/token.ts';
import type { NounEntry } from '../lexicon/lexicon-schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Voice } from '../voice/speakers.ts';
import type { Lead } from './lead.ts';
import { findDone } from './described-deeds.ts';
import { trimmed, UNJUDGED } from './to-clause.ts';

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
  const coded = itemAction(parsed, from, lead, lexicon);
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
      confidence: UNJUDGED,
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

function itemAction(parsed: ParsedSentence, from: number, lead: Lead, lexicon: Lexicon): ItemAction | null {
  const { tokens } = parsed;
  const phrase = isInfinitive(tokens, from, lexicon) ? null : readNounPhrase(tokens, from);
  const lemma = phrase?.head ?? tokens[from]?.lower ?? '';
  const item = (action: Action, rule: string): ItemAction => ({
    action,
    rule,
    lemma,
    triggerTo: phrase?.to ?? from + 1,
  });
  if (phrase && listsInstruments(tokens, phrase, lead, lexicon)) return item('signed', 'item/instrument');
  if (phrase && isNamedInstrument(tokens, phrase, lexicon)) return item('signed', 'item/instrument');
  const noun = nounEntryOf(tokens, phrase, lexicon);
  if (noun?.event) return item(noun.action, `item/${noun.noun}`);
  if (lead.action && lead.colon) return item(lead.action, 'item/lead');
  return isDenied(tokens) ? null : verblessAction({ parsed, from, phrase, noun, lead, lexicon, item });
}

/** “Visas: no change at this stage”. */
const isDenied = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => ['no', 'not', 'none', 'nor'].includes(lower));

interface VerblessItem {
  parsed: ParsedSentence;
  from: number;
  phrase: NounPhrase | null;
  noun: NounEntry | null;
  lead: Lead;
  lexicon: Lexicon;
  item: (action: Action, rule: string) => ItemAction;
}

/**
 * An item without a finite verb: a commitment by its noun (“Ghana's backing of …”), something planned (“Patrols: to start in
 * May”), something done (“survey finished”, “sought by Ghana”), or what its heading says that it is.
 */
function verblessAction({ parsed, from, phrase, noun, lead, lexicon, item }: VerblessItem): ItemAction | null {
  const { tokens, predicates } = parsed;
  if (phrase && noun && noun.of === undefined && isSomebodys(tokens, { from, to: phrase.headPlace }, lexicon))
    return item(noun.action, `item/${noun.noun}`);
  if (predicates.some(({ group }) => group.shape === 'infinitive' && isPlanned(tokens, group.from)))
    return item('agreed', 'item/planned');
  const done = findDone(parsed, lexicon);
  if (done) return item(done.action, done.rule);
  const titled = lead.heading && !lead.colon ? lead.tokens.find(({ lower }) => lexicon.headings.has(lower)) : undefined;
  const action = titled && lexicon.headings.get(titled.lower);
  return action && phrase && parsed.sentence.block.kind === 'item' ? item(action, 'item/heading') : null;
}

/** “Ghana's backing”, “Ghanaian support”. */
const isSomebodys = (tokens: readonly Token[], range: { from: number; to: number }, lexicon: Lexicon): boolean =>
  range.to > range.from && isActorLike(tokens, range, lexicon);

/** “: to start in May”, “the experts to meet in Lima”: an infinitive behind a colon or behind those who are to act. */
const isPlanned = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.text === ':' || tokens[to - 1]?.lower === 'countries' || tokens[to - 1]?.lower === 'sides';

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
