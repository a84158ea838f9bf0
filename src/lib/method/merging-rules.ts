/** Words in a sequence by which wordings are compared: five in a row are seldom the same in two texts by two hands. */
export const SEQUENCE_WORDS = 5;

/** Share of a text's sequences from which it repeats another: most of its wording. */
export const RERUN_SHARE = 0.5;

/** One rule by which statements become records, with an example. */
export interface MergingRule {
  /** `one-matter` */
  id: string;
  rule: string;
  example: string;
}

/** How the statements of several articles become one record, in the order in which the rules are applied. */
export const MERGING_RULES: readonly MergingRule[] = [
  {
    id: 'one-visit',
    rule: 'Articles tell of one visit where the visitor’s country and the host are the same, the visitor’s name is the same in any spelling, and the dates can be one visit’s. A text without dates joins the visit whose people and occasion it shares most; one that says little of its visit, or doubtfully, joins the visit of the two countries that others tell of surely in those days.',
    example: '“Anders Velmar” from 12 to 14 March and “Anders Velmaar” without a date are one visit.',
  },
  {
    id: 'one-matter',
    rule: 'Statements on one matter at one visit are one record, whatever their words, spelling and order. A matter that the codebook names is told by its terms.',
    example:
      '“Keep the border crossing open all year” and “the pass will function throughout the year” are one record.',
  },
  {
    id: 'alike',
    rule: 'Whether two matters of two articles that the codebook does not name are one, a small model judges: by the words and names of what was agreed, by what else their sentences say, by fields and actions, and by whether each is what the other’s article has most like it. Several are one where that is probable on the mean of every two. Two names in one article are two matters: a writer calls one matter by one name. Some that belong together are not found and stay two records: how well it goes is measured below, as “merged” and “linked”.',
    example: '“Expand the fish quota” in one article and “a larger quota for fish” in another are one matter.',
  },
  {
    id: 'strongest',
    rule: 'A record has the strongest action that any source reports, and keeps each source’s own beside it. Where they differ, the record says so with both quotations.',
    example: 'Signed in one source and “willing to sign” in another: the record is signed, the other source intended.',
  },
  {
    id: 'rerun',
    rule: `A text of which at least ${RERUN_SHARE * 100} per cent of the sequences of ${SEQUENCE_WORDS} words stand in another source of the visit repeats that source. It stands in its column and is not counted as a source of its own.`,
    example: 'A wire report on a second site, with one paragraph cut.',
  },
  {
    id: 'retelling',
    rule: 'Sources that retell one joint statement in their own words keep their columns and are read as one witness.',
    example: 'Three reports that share 13 matters in one order.',
  },
  {
    id: 'opinion',
    rule: 'An opinion piece makes no record. What it says of a matter that a report tells stands beside that record.',
    example: 'A columnist’s “the two pledged to build the line” is listed under the agreement that a report names.',
  },
  {
    id: 'later',
    rule: 'A report from after the visit is later evidence on the records that the visit’s own reports make. It makes a record only of what none of them mentions.',
    example: '“Preparations for the year-round opening” stands under the agreement to open the pass.',
  },
  {
    id: 'across-visits',
    rule: 'Records of one matter between the same two countries at several visits are one topic. Its course is told on the ladder of firmness alone.',
    example: 'Pledged at one visit and signed at the next: firmer.',
  },
  {
    id: 'desk',
    rule: 'An editor can merge two matters, split one, give other codes or another title, and reject a statement. Each decision names its reason and is listed on the record beside what the machine had; taking the decision away brings the machine’s record back.',
    example: 'A statement moved from “mining” to “industrial parks” shows both.',
  },
];
