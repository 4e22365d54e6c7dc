import clsx from 'clsx'
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { entryAt, generate, toNested } from '../../../engine/tensor'
import { formatNumber } from '../../../lib/format'
import { appStore } from '../../../state/stores/app-store'
import { plotWindow } from '../../../trace/slope/plot'
import type { NamedSlope } from '../../../trace/slope/slope-of-step'
import { Button } from '../../shared/Button'
import dialogStyles from '../../shared/Dialog.module.css'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { operandAt } from './drawn-slope'
import styles from './SlopeDialog.module.css'
import { SlopePlot } from './SlopePlot'

interface SlopeDialogProps {
  readonly slope: NamedSlope
  readonly onClose: () => void
}

/** The size of a plot and of its letters, in wide windows and in narrow ones. */
const looks = {
  wide: { size: { width: 640, height: 400 }, letterPx: 20 },
  narrow: { size: { width: 320, height: 260 }, letterPx: 15 },
} as const

/** How far an arrow key moves the point, as a share of the window. */
const notch = 1 / 40

/** How many notches each key moves it; Home and End go to the sides of the window. */
const ways: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Moves an input, or an entry of it, so that the forward pass leaves the point at another number. */
function moveInput({ input, entry }: NamedSlope, x: number): void {
  if (!input) return
  const { id, shape, value } = input
  const moved = generate(shape, (at) => (at === entry.operand ? x : entryAt(value.data, at)))
  appStore.getState().changeInput(id, toNested(moved))
}

/** To three digits: nobody points more exactly. */
const pointed = (x: number): number => Number(x.toPrecision(3))

/**
 * A slope that fills the window; its point can be dragged, and moved by arrow keys. Where the operand is an input, the
 * whole program follows; otherwise the point alone moves along the curve.
 */
export function SlopeDialog({ slope, onClose }: SlopeDialogProps) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const [window] = useState(() => plotWindow(slope)) // stays while the point moves in it
  const [moved, setMoved] = useState(slope.x)
  const x = slope.input ? slope.x : moved
  const { size, letterPx } = looks[useIsNarrow() ? 'narrow' : 'wide']
  const moveTo = (to: number): void => {
    const next = pointed(to)
    const { y, steepness } = slope.at(next)
    if (!Number.isFinite(y) || !Number.isFinite(steepness)) return // a pole has no slope
    setMoved(next)
    moveInput(slope, next)
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons === 0) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    moveTo(operandAt(window, ((event.clientX - left) / width) * size.width, size))
  }
  const press = (event: KeyboardEvent): void => {
    const notches = ways[event.key]
    if (notches === undefined) return
    event.preventDefault()
    const [from, to] = window.x
    moveTo(Math.min(to, Math.max(from, x + notches * notch * (to - from))))
  }
  return (
    <dialog
      ref={dialog}
      className={clsx(dialogStyles.dialog, styles.wide)}
      aria-label={t('slope.title')}
      closedby="any"
      onClose={onClose}
    >
      <p className={styles.hint}>{t(slope.input ? 'slope.drag.input' : 'slope.drag')}</p>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={t('slope.point')}
        aria-valuemin={window.x[0]}
        aria-valuemax={window.x[1]}
        aria-valuenow={x}
        aria-valuetext={formatNumber(x)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag(event)
        }}
        onPointerMove={drag}
        onKeyDown={press}
      >
        <SlopePlot
          slope={slope}
          size={size}
          letterPx={letterPx}
          isLarge
          window={window}
          moved={slope.at(x)}
        />
      </div>
      <Button strong onClick={() => dialog.current?.close()}>
        {t('slope.close')}
      </Button>
    </dialog>
  )
}
