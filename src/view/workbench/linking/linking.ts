import { isCovered } from '../../shared/is-covered'
import { linkedAt, nothing, type Pointing, pointingOf, spokenOf } from './linked'
import { Marks } from './marks'
import { PieceCursor } from './piece-cursor'

/** What the page does besides lighting. */
interface LinkingActions {
  /** A node or edge was chosen, to see more of it. */
  readonly choose: (id: string) => void
  readonly dismiss: () => void
  /** The keyboard cursor moved to a piece of a formula. */
  readonly announce: (piece: HTMLElement) => void
}

type Way = 'hovered' | 'focused' | 'pinned'

const ways: readonly Way[] = ['hovered', 'focused', 'pinned']

/**
 * Lights everything on a page that refers to the same node or edge as the element hovered over, focused or
 * tapped.
 */
export class Linking {
  private readonly pointed: Marks
  private readonly chosen: Marks
  private readonly cursor = new PieceCursor()
  private readonly at: Record<Way, Pointing> = { hovered: nothing, focused: nothing, pinned: nothing }
  private readonly listening = new AbortController()
  private readonly drawing = new MutationObserver(() => this.mark())
  private isWatching = false
  private choice: Pointing = nothing

  constructor(
    private readonly root: HTMLElement,
    private readonly actions: () => LinkingActions,
  ) {
    this.pointed = new Marks(root, 'data-pointed')
    this.chosen = new Marks(root, 'data-chosen')
    const { signal } = this.listening
    root.addEventListener('pointerover', (event) => this.hover(event), { signal })
    root.addEventListener('pointerleave', () => this.point('hovered', nothing), { signal })
    root.addEventListener('focusin', (event) => this.focus(event), { signal })
    root.addEventListener('focusout', () => this.blur(), { signal })
    root.addEventListener('click', (event) => this.click(event), { signal })
    root.addEventListener('keydown', (event) => this.press(event), { signal })
    window.addEventListener('keydown', (event) => this.escape(event), { signal })
  }

  /** Stops listening. */
  disconnect(): void {
    this.listening.abort()
    this.drawing.disconnect()
  }

  /** Marks the node or edge that was chosen, if any. */
  choose(chosen: string | undefined): void {
    this.choice = chosen === undefined ? nothing : { ids: [chosen], kinds: ['node', 'edge'] }
    this.mark()
  }

  /** Applies the marks to elements that were just rendered. */
  private mark(): void {
    this.chosen.show(this.choice)
    this.show()
  }

  private show(): void {
    const pointing = ways.map((way) => this.at[way]).find(({ ids }) => ids.length > 0) ?? nothing
    this.pointed.show(pointing)
    this.watch(pointing.ids.length > 0 || this.choice.ids.length > 0)
  }

  /** Watches what is rendered only while something is marked: it costs each change of the page. */
  private watch(isMarked: boolean): void {
    if (isMarked === this.isWatching) return
    this.isWatching = isMarked
    if (isMarked)
      this.drawing.observe(this.root, { childList: true, subtree: true, attributeFilter: [...spokenOf] })
    else this.drawing.disconnect()
  }

  private point(way: Way, to: Pointing): void {
    const now = this.at[way]
    if (to.ids.join(' ') === now.ids.join(' ') && to.kinds.length === now.kinds.length) return
    this.at[way] = to
    this.show()
  }

  /** A pointer that is dragging something does not hover over what is below it. */
  private hover({ target, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0) return
    this.point('hovered', pointingOf(linkedAt(target)))
  }

  private focus({ target }: FocusEvent): void {
    this.point('focused', pointingOf(linkedAt(target)))
  }

  private blur(): void {
    this.cursor.leave()
    this.point('focused', nothing)
  }

  /**
   * A tap pins what it hits until the next tap elsewhere; in the graph it also chooses it. A tap on a node's
   * button does neither.
   */
  private click({ target }: MouseEvent): void {
    const isOnButton = target instanceof Element && target.closest('[data-graph] button') !== null
    const element = isOnButton ? undefined : linkedAt(target)
    const pointing = pointingOf(element)
    this.point('pinned', pointing)
    const [id] = pointing.ids
    if (id !== undefined && element?.closest('[data-graph]')) this.actions().choose(id)
  }

  private press(event: KeyboardEvent): void {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const isInFormulas = target.dataset.formulas !== undefined
    if (isInFormulas && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      const piece = this.cursor.move(target, key === 'ArrowRight' ? 1 : -1)
      if (!piece) return
      this.point('focused', pointingOf(piece))
      this.actions().announce(piece)
      event.preventDefault()
    } else if (key === 'Enter') {
      const id = isInFormulas ? this.at.focused.ids[0] : target.dataset.node
      if (id !== undefined) this.actions().choose(id)
    }
  }

  private escape({ key, defaultPrevented }: KeyboardEvent): void {
    if (key !== 'Escape' || defaultPrevented || isCovered()) return
    this.blur()
    this.point('pinned', nothing)
    this.actions().dismiss()
  }
}
