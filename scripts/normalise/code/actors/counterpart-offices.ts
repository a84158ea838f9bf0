import { type EncodedSentence, markedMention } from './encode-sentence.ts';
import type { ArticlePerson } from './tell-people-apart.ts';

/** `«p0» and her «d1» counterpart , «p2»` */
const COUNTERPART =
  /«(?<one>p\d+)» (?:[^ «»]{1,20} ){0,4}(?:his|her) (?:«d\d+» )?(?:counterpart|opposite number)(?: (?:from|of) «[cs]\d+»)? (?:, )?«(?<two>p\d+)»/g;

/** A counterpart holds the same office: what is said of `her Ruritanian counterpart, Ana Oster` gives Oster that of the other. */
export function shareOffices(encoded: readonly EncodedSentence[], people: readonly ArticlePerson[]): void {
  for (const sentence of encoded.filter(({ code }) => / (?:counterpart|opposite number) /.test(code))) {
    const personAt = (mark: string | undefined): ArticlePerson | undefined =>
      people[markedMention(sentence, mark)?.person ?? -1];
    for (const { groups = {} } of sentence.code.matchAll(COUNTERPART))
      addOffices(personAt(groups.two), personAt(groups.one)?.offices ?? []);
  }
}

function addOffices(person: ArticlePerson | undefined, offices: readonly string[]): void {
  if (person) person.offices = [...new Set([...person.offices, ...offices])];
}
