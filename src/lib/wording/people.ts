/** Whether an office stands before a name in running text: `President`, `Prime Minister`; longer ones follow it in brackets. */
export const isTitle = (office: string): boolean => office.split(' ').length <= 2 && /^\p{Lu}/u.test(office);
