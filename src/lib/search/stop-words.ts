/** Words of questions and connecting words, which say nothing about the matter that is asked for. */
const STOP_WORDS = `
  a about above after all also am an and any are as at be because been before being between both but by can
  concerning could did do does doing done each either ever few find for from get give given had happen happened
  happening has have having her here him his how i if in into is it its just know latest list many may me might
  more most much must my news of on only or other our out over regarding say saying says said search see
  shall she should show so some such tell than that the their them then there these they this those to under
  until upon us was we were what whatever when where whether which while who whom whose why will with would
  you your
`;

const stopWords = new Set(STOP_WORDS.trim().split(/\s+/));

/** Whether a word, folded, can be left out of a search. */
export const isStopWord = (key: string): boolean => stopWords.has(key);
