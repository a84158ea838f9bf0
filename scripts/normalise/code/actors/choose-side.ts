import { appositionSpan, isImpersonal } from './agent-phrases.ts';
import type { Side } from './party-reading.ts';
import { partiesOf, sideEvidence, sideOf } from './side-evidence.ts';
import { likeliestSide, type SideModel } from './side-model.ts';
import { byHeading, contrast, itsOfHeading, onSide } from './side-by-context.ts';
import { namedAhead, namedBehind } from './side-by-naming.ts';
import { byAddressee, byFunder, byJourney, byObtaining, bySupport, byTwo } from './side-by-object.ts';
import { giver } from './side-by-receiver.ts';
import { reporter, source, speaker } from './side-by-report.ts';
import { agreedByUs, firmsAgree, signed } from './side-by-settling.ts';
import { agent, nominalSubject, officials, owner, ownSubject } from './side-by-subject.ts';
import { both, type Decider, type SideQuestion } from './side-question.ts';

/** The rules that tell who acts, in the order in which they are asked. */
const DECIDERS: readonly Decider[] = [
  signed,
  itsOfHeading,
  onSide,
  agent,
  agreedByUs,
  byAddressee,
  byObtaining,
  officials,
  firmsAgree,
  ownSubject,
  byTwo,
  byFunder,
  giver,
  owner,
  nominalSubject,
  source,
  bySupport,
  byJourney,
  contrast,
  byHeading,
  speaker,
  reporter,
  namedAhead,
  namedBehind,
];

/**
 * Who acts in a clause: what the first rule that applies says, or else both sides, unless the model holds another side likelier
 * by all that the rules say and by the words.
 */
export function chooseSide(question: Omit<SideQuestion, 'subject'>, model: SideModel): Side {
  const { clause, text, read, pair } = question;
  const subject = isImpersonal(clause, text) ? null : (read(clause.subject) ?? read(appositionSpan(clause, text)));
  const asked = { ...question, subject };
  const applying = DECIDERS.flatMap((decide) => decide(asked) ?? []);
  const ruled = applying[0] ?? both(asked, 'default/both');
  const side = sideOf(ruled.parties, pair);
  // What a third party does is no side's, whatever the words say.
  if (!side) return ruled;
  const evidence = sideEvidence(asked, applying.length > 0 ? applying : [ruled]);
  model.observe?.(clause.start, evidence, pair);
  const likeliest = likeliestSide(evidence, side, model);
  return likeliest === side ? ruled : { parties: [...partiesOf(likeliest, pair)], rule: `model/${model.version}` };
}
