import type { Answer } from './answer.ts';
import { element } from './dom.ts';
import type { Name, NameKind } from './vocabulary.ts';

/** A stretch of a sentence. */
type Part = Node | string;

const KIND: Readonly<Record<NameKind, string>> = {
  topic: 'a topic of the record',
  place: 'a place in the codebook',
  term: 'a term of the glossary',
  sector: 'a sector',
  party: 'a party',
  person: 'a person of the record',
  visit: 'a visit of the record',
};

/** Says what was understood, with a way back to the words as typed; nothing where there is nothing to say. */
export function describeReading(
  { reading, parts, whole, absent, hits }: Answer,
  query: string,
  asTyped: string,
): Part[] {
  if (!reading) return [];
  const understood: Part[][] = [readAs(reading.readAs, reading.readAsName), also(reading.also), fewer(parts, whole)];
  const wayBack: Part[] = [element('a', { href: asTyped, 'data-search': '' }, `Search for “${query}” as typed`), '.'];
  const said = [
    ...understood,
    missing(absent, hits.length),
    understood.some((part) => part.length > 0) ? wayBack : [],
    reading.pages.length > 0
      ? [
          'See ',
          ...reading.pages.flatMap((name, index) => [index > 0 ? ', ' : '', `the ${name.kind} `, linkTo(name)]),
          '.',
        ]
      : [],
  ].filter((part) => part.length > 0);
  return said.flatMap((part, index) => (index > 0 ? [' ', ...part] : part));
}

function readAs(text: string | null, name: Name | null): Part[] {
  if (!text) return [];
  if (!name) return ['Read as ', element('b', {}, text), '.'];
  return ['Read as ', element('b', {}, name.name), `, ${KIND[name.kind]}.`];
}

const also = (text: string | null): Part[] => (text ? ['Searched for ', element('b', {}, text), ' as well.'] : []);

const missing = (words: readonly string[], found: number): Part[] =>
  words.length > 0
    ? [
        `${words.map((word) => `“${word}”`).join(', ')} ${words.length === 1 ? 'is' : 'are'} in no record${found > 0 ? ' and left out' : ''}.`,
      ]
    : [];

function fewer(parts: readonly string[], whole: number): Part[] {
  if (parts.length === 0) return [];
  const found = parts.flatMap((part, index) => [index > 0 ? ' or ' : '', element('b', {}, part)]);
  if (whole === 0) return ['No record has all of these words; shown is what has ', ...found, '.'];
  return [
    `Only the first${whole === 1 ? ' has' : ` ${whole} have`} all of these words; then comes what has `,
    ...found,
    '.',
  ];
}

const linkTo = ({ name, address = '' }: Name): Part => element('a', { href: address }, name);
