/** The element of the page's own markup that has this id, and is of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id} of this kind.`);
  return element;
}

/** An element with its class and its children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** A button of the page's own looks. */
export function makeButton(className: string, ...children: readonly Node[]): HTMLButtonElement {
  const button = make('button', className, ...children);
  button.type = 'button';
  return button;
}

/** An element, and how it shows an item. */
export interface Row<Item> {
  readonly element: HTMLElement;
  readonly show: (item: Item, index: number) => void;
}

/**
 * A parent's children, one for each item. They are kept and filled anew rather than made again, so that the focus and
 * what is scrolled stay where they are while an article changes.
 */
export class Rows<Item> {
  readonly #parent: Element;
  readonly #create: () => Row<Item>;
  readonly #rows: Row<Item>[] = [];

  constructor(parent: Element, create: () => Row<Item>) {
    this.#parent = parent;
    this.#create = create;
  }

  /** The element of an item; undefined beyond the last. */
  at(index: number): HTMLElement | undefined {
    return this.#rows[index]?.element;
  }

  fill(items: readonly Item[]): void {
    for (const { element } of this.#rows.splice(items.length)) element.remove();
    while (this.#rows.length < items.length) {
      const row = this.#create();
      this.#rows.push(row);
      this.#parent.append(row.element);
    }
    items.forEach((item, i) => this.#rows[i]!.show(item, i));
  }
}

/** Sentences as paragraphs of their own. */
export const paragraphsIn = (parent: Element): Rows<string> =>
  new Rows(parent, () => {
    const element = make('p');
    return { element, show: (sentence) => (element.textContent = sentence) };
  });
