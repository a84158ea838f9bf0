/** Sentences that splitters get wrong: each case is its sentences, joined by a space for the test. */
export const TRICKY: readonly (readonly string[])[] = [
  [
    'The two sides welcomed progress on the work on the D.I. Khan-Zhob Road Project, emphasizing its early completion.',
    'They agreed to meet again.',
  ],
  [
    'He also met with Premier Li Qiang and Mr. Li Xi, member of the Standing Committee of the Political Bureau.',
    'The leaders had talks.',
  ],
  [
    'The sides reaffirmed the U.N. Charter, relevant U.N. Security Council resolutions, and bilateral agreements.',
    'China supports this.',
  ],
  [
    'At the invitation of H.E. Xi Jinping, President of the People’s Republic of China, he paid a visit.',
    'The visit lasted five days.',
  ],
  ['Protocol No. 5 was signed on Friday.', 'Protocol No. 6 follows in 2026.'],
  ['Trade reached 2.5 billion dollars.', 'It had been 1.8 billion in 2022.'],
  ['They met in St. Petersburg on the margins of the forum.', 'No statement followed.'],
  ['“We will build the road together.”', 'The minister then left for Gwadar.'],
  ['“The project is on track.”', 'He said this on Monday.'],
  ['“Is it finished?” the reporter asked.', 'It was not.'],
  ['Pakistan works closely with the U.S. and the U.K. on this.', 'China does not.'],
  ['He arrived from the U.S.', 'The talks began at 9 a.m. on Tuesday.'],
  ['Dr. Shamshad Akhtar and Lt. Gen. Asim Munir (Retd.) attended.', 'So did Prof. Ahsan Iqbal.'],
  ['The loan of Rs. 5.2 bn was approved by China Road & Bridge Co. Ltd. in Beijing.', 'Work starts in Oct. 2026.'],
  ['The MoU covers rice, e.g. Basmati, cherries, i.e. fresh fruit, etc. and dairy.', 'It has ten articles.'],
  ['Mr. J. P. Singh spoke for the Ministry.', 'Ms. A. Khan replied.'],
  ['See Art. 3, para. 2 and p. 14 of the text.', 'It is binding.'],
  ['BEIJING, Feb. 6 (Xinhua) -- The presidents held talks.', 'A statement was issued.'],
  ['The two sides agreed: (1) to finish M.L.-1; (2) to open the M-8.', 'Funding is open.'],
  ['“We agreed.', 'We will act,” said Foreign Minister Ishaq Dar.'],
  ['Will it work?!', 'Nobody knows...', 'The review is due in 2027.'],
  ['The railway is 1,726 km. long and costs $6.7 bn.', 'It is old.'],
];

/** Written after splitters were compared, and used to tune none of them. */
export const HELD_OUT: readonly (readonly string[])[] = [
  ['Amb. Jiang Zaidong hosted Sen. Mushahid Hussain at the embassy.', 'The dinner was private.'],
  ['The M-8 and N-35 (K.K.H.) sections were discussed.', 'Repairs begin in spring.'],
  ['Xinhua reported on Sept. 3, 2026 that work had begun.', 'The cost was not given.'],
  ['The CPEC JCC held its 14th meeting vs. the planned 15th.', 'Minutes are pending.'],
  ['“This is a milestone,” he said.', '“We will do more.”'],
  ['Maj. Gen. (Retd) A. R. Qureshi of the F.W.O. visited the site.', 'He praised the crew.'],
  ['Pakistan exported $1.2bn of goods in Q1.', '2025 was a record year.'],
  ['The Mao Zedong Univ. of Science hosted Messrs. Khan and Li.', 'They signed.'],
  ['See https://example.org/a.b.html for the text.', 'The annex is separate.'],
  ['According to Geo News et al. the visit is off.', 'Officials deny it.'],
  ['The agreement (signed on Jan. 5.) is short.', 'It has two pages.'],
  ['Is the M.L.-1 loan agreed?', 'Yes.', 'No date is set.'],
  ['The delegation left Washington D.C. on Friday.', 'Talks resume next week.'],
  ['Premier Li said: “China is ready.', 'Pakistan is ready.', 'We start now.”', 'The hall applauded.'],
  ['The exchange rate was Rs. 278.5 per U.S. dollar.', 'It has since fallen.'],
  ['Wang Yi, Dir. of the Office, and V.P. Han Zheng spoke.', 'Nobody else did.'],
  ['It covers approx. 300 sq. km. of land in Gwadar.', 'The lease is for 43 years.'],
  ['He was born in the U.S.S.R. and studied in Lahore.', 'His papers are lost.'],
];
