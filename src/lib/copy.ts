/** Shows the copy buttons, which need a script, and lets each copy its text. */
export const offerCopying = (root: Document): void => {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
};
