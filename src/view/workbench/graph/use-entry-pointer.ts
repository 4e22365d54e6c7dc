import { type FocusEvent, type HTMLAttributes, type KeyboardEvent, type MouseEvent, useContext } from 'react'
import { type ArrayKey, partsOf } from '../../../trace/symbols/entry-place'
import { useLanguage } from '../../shared/use-language'
import { EntryContext } from './entry-context'

const clamped = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index))

/** The flat position of the entry under the pointer, in an element that shows entries in equal cells. */
function entryUnder(event: MouseEvent<HTMLElement>, rows: number, columns: number): number {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
  const column = clamped(Math.floor(((event.clientX - left) / width) * columns), columns)
  const row = clamped(Math.floor(((event.clientY - top) / height) * rows), rows)
  return row * columns + column
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

type PointerProps = HTMLAttributes<HTMLElement> & { readonly 'data-array'?: ArrayKey }

/** The handlers that point at an array's entries: by mouse, click or tap, or with arrow keys. */
export function useEntryPointer(array: ArrayKey | undefined, rows: number, columns: number): PointerProps {
  const { explanation, hover, leave, toggle, hold, clear } = useContext(EntryContext)
  const { t } = useLanguage()
  if (array === undefined) return {}
  const at = explanation?.place.array === array ? explanation.place.at : undefined
  const { kind, id } = partsOf(array)
  const unit = t(kind === 'extra' ? 'entry.kept' : kind === 'value' ? 'heat.value' : 'heat.gradient')
  return {
    'data-array': array,
    tabIndex: -1,
    role: 'group',
    'aria-label': t('entry.matrix', { id, unit }),
    onMouseMove: (event) => hover({ array, at: entryUnder(event, rows, columns) }),
    onMouseLeave: leave,
    onClick: (event) => {
      if (event.detail > 0) event.currentTarget.blur() // the arrow keys stay with the lesson
      toggle({ array, at: entryUnder(event, rows, columns) })
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (at === undefined && event.currentTarget.matches(':focus-visible')) hold({ array, at: 0 })
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget) clear() // a click takes the focus back, which does not release a held entry
    },
    onKeyDown: (event: KeyboardEvent) => {
      const way = event.altKey || event.shiftKey ? undefined : ways[event.key]
      if (!way) return
      event.preventDefault()
      event.stopPropagation()
      const [row, column] = [Math.floor((at ?? 0) / columns) + way[0], ((at ?? 0) % columns) + way[1]]
      hold({ array, at: clamped(row, rows) * columns + clamped(column, columns) })
    },
  }
}
