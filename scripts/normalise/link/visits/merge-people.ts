import type { Person } from '../../../../src/schemas/visit.ts';
import { isSameName } from '../../code/actors/same-person.ts';
import type { PersonMention } from '../../code/actors/visit-mention.ts';
import { toSlug } from '../../../../src/lib/slug.ts';
import { byText } from '../sort.ts';

/**
 * People as the sources name them: two spellings of one name are one person, the more usual one first, the other an
 * alias. Offices likewise.
 * @returns the most often named first
 */
export function mergePeople(mentions: readonly PersonMention[]): Person[] {
  const groups: PersonMention[][] = [];
  for (const mention of mentions.toSorted((a, b) => b.name.length - a.name.length || byText(a.name, b.name))) {
    const group = groups.find((others) =>
      others.some((other) => other.name !== '' && mention.name !== '' && isSameName(other.name, mention.name)),
    );
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups.toSorted((a, b) => b.length - a.length || byText(a[0]?.name ?? '', b[0]?.name ?? '')).map(personOf);
}

function personOf(group: readonly PersonMention[]): Person {
  const [name = '', ...spellings] = usual(group.map((mention) => mention.name));
  const [office = null, ...offices] = usual(group.flatMap((mention) => mention.office ?? []));
  const party = group.find((mention) => mention.party !== null)?.party ?? null;
  return {
    id: toSlug(name) || `person-from-${party ?? 'unknown'}`,
    name,
    office,
    party,
    aliases: [...spellings, ...offices],
  };
}

/** Without repetition, the most usual first; of equals the one with more words, then by letter. */
function usual(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || b[0].split(' ').length - a[0].split(' ').length || byText(a[0], b[0]))
    .map(([value]) => value);
}
