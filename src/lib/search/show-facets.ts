import type { Chosen } from './address.ts';
import type { Counts } from './facets.ts';
import { isFilterName } from './names.ts';

const boxesIn = (facets: HTMLElement): NodeListOf<HTMLInputElement> =>
  facets.querySelectorAll('input[type="checkbox"]');

/** Ticks the values that are chosen, and no others. */
export function tick(facets: HTMLElement, chosen: Chosen): void {
  for (const box of boxesIn(facets)) {
    box.checked = isFilterName(box.name) && (chosen[box.name]?.includes(box.value) ?? false);
  }
}

/** Writes the number of results beside each value; one that would find nothing is greyed, and can still be unticked. */
export function showCounts(facets: HTMLElement, counts: Counts): void {
  for (const box of boxesIn(facets)) {
    const number = counts[box.name]?.[box.value] ?? 0;
    const label = box.closest('label');
    const shown = label?.querySelector('.n');
    if (shown) shown.textContent = String(number);
    box.disabled = number === 0 && !box.checked;
    label?.classList.toggle('z', box.disabled);
  }
}
