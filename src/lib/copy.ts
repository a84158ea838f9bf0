const SHOWN_FOR = 2000;

const copy = async (button: HTMLButtonElement, label: string | null): Promise<void> => {
  const { copy: text = '' } = button.dataset;
  await navigator.clipboard.writeText(text);
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = label), SHOWN_FOR);
};

/** Shows the copy buttons, which need a script, and lets each copy its text; those already shown are left alone. */
export const offerCopying = (root: Document): void => {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    if (!button.hidden) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, label));
  }
};
