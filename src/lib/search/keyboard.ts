const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');

/** "/" goes to the box, arrows go from the box through the results, Escape goes back. */
export function bindKeys(box: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = goalOf(event, box, results);
    if (!goal) return;
    event.preventDefault();
    goal.focus();
    if (goal === box) box.select();
  });
}

/** Where a key leads, or null where it keeps its usual meaning. */
function goalOf({ key, target }: KeyboardEvent, box: HTMLInputElement, results: HTMLElement): HTMLElement | null {
  if (key === '/' && !isTyping(target)) return box;
  if (target === box) return key === 'ArrowDown' ? results.querySelector<HTMLElement>('h3 a') : null;
  if (!(target instanceof Element) || !results.contains(target)) return null;
  if (key === 'Escape') return box;
  return key === 'ArrowDown' || key === 'ArrowUp' ? neighbourOf(target, key, box, results) : null;
}

/** The result after or before the one that has the focus; before the first comes the box. */
function neighbourOf(
  target: Element,
  key: 'ArrowDown' | 'ArrowUp',
  box: HTMLElement,
  results: HTMLElement,
): HTMLElement | null {
  const links = [...results.querySelectorAll<HTMLAnchorElement>('h3 a')];
  const item = target.closest('li');
  const place = links.findIndex((link) => item?.contains(link));
  if (key === 'ArrowUp' && place === 0) return box;
  return links[place + (key === 'ArrowDown' ? 1 : -1)] ?? null;
}
