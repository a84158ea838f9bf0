/** What an element can hold; text is always set as text. */
export type Child = Node | string | null | false | undefined;

/** Makes an element with attributes and children; nothing is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(
    ...children.filter(
      (child): child is Node | string => child instanceof Node || (typeof child === 'string' && child !== ''),
    ),
  );
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A mark of the page's sprite: `mark('m-agreed')`. */
export function mark(symbol: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'm');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${symbol}`);
  svg.append(use);
  return svg;
}

/** An element that the page must have. */
export function need<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
