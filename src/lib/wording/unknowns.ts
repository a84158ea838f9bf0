import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';

interface Wording {
  label: string;
  text: string;
}

/** What an agreement's sources leave open; square brackets are the editor speaking. */
export const AGREEMENT_UNKNOWN: Readonly<Record<Agreement['notStated'][number], Wording>> = {
  text: { label: 'Text', text: '[not stated whether a text exists or is public]' },
  binding: { label: 'Binding', text: '[not stated]' },
  value: { label: 'Cost, and who pays', text: '[not stated]' },
  duration: { label: 'Start and duration', text: '[not stated]' },
  signatories: { label: 'Who signed', text: '[not stated]' },
  instrument: { label: 'Kind of instrument', text: '[none named]' },
  place: { label: 'Place', text: '[not stated]' },
  date: { label: 'Date', text: '[not stated; the visit’s dates stand for it]' },
};

/** What a visit's sources leave open, as an item of a list. */
export const VISIT_UNKNOWN: Readonly<Record<Visit['notStated'][number], string>> = {
  dates: 'exact dates',
  places: 'place',
  kind: 'kind of visit',
  occasion: 'occasion',
  met: 'who met whom',
  instruments: 'number of instruments',
};
