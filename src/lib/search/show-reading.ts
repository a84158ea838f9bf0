import type { Answer } from './engine.ts';
import { element, type Child } from './dom.ts';
import type { Name, NameKind } from './vocabulary.ts';

const KIND: Readonly<Record<NameKind, string>> = {
  topic: 'a topic of the record',
  place: 'a place in the codebook',
  term: 'a term of the glossary',
  sector: 'a sector',
  party: 'a party',
};

/** Says what was understood, with a way back to the words as typed; nothing where there is nothing to say. */
export function describeReading({ reading, shortened }: Answer, query: string, asTyped: string): Child[] {
  if (!reading) return [];
  const said = [readAs(reading.readAs, reading.readAsName), also(reading.also), fewer(shortened)].filter(
    (part) => part.length > 0,
  );
  if (said.length > 0)
    said.push([element('a', { href: asTyped, 'data-search': '' }, `Search for “${query}” as typed`), '.']);
  if (reading.pages.length > 0) said.push(['See ', ...join(reading.pages.map(linkTo)), '.']);
  return said.flatMap((part, index) => (index > 0 ? [' ', ...part] : part));
}

function readAs(text: string | null, name: Name | null): Child[] {
  if (!text) return [];
  if (!name) return ['Read as ', element('b', {}, text), '.'];
  return ['Read as ', element('b', {}, name.name), `, ${KIND[name.kind]}.`];
}

const also = (text: string | null): Child[] => (text ? ['Searched for ', element('b', {}, text), ' as well.'] : []);

const fewer = (text: string | null): Child[] =>
  text ? ['No record has all of these words; shown is what was found for ', element('b', {}, text), '.'] : [];

const linkTo = ({ name, kind, address = '' }: Name): Child => element('a', { href: address }, `${kind}: ${name}`);

const join = (parts: readonly Child[]): Child[] => parts.flatMap((part, index) => (index > 0 ? ['; ', part] : [part]));
