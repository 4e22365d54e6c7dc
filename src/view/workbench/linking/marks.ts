import { elementsOf, type Pointing } from './linked'

/** Keeps an attribute on exactly the elements that refer to what is given. */
export class Marks {
  private marked: readonly Element[] = []

  constructor(
    private readonly root: Element,
    private readonly attribute: string,
  ) {}

  show(pointing: Pointing): void {
    const next = elementsOf(this.root, pointing)
    for (const element of this.marked) if (!next.includes(element)) element.removeAttribute(this.attribute)
    for (const element of next) element.setAttribute(this.attribute, '')
    this.marked = next
  }
}
