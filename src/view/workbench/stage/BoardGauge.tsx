import { useEffect, useRef, useState } from 'react'
import { atStep } from '../../../state/session/line-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import { useLanguage } from '../../shared/use-language'
import { whenIdle } from '../../shared/when-idle'
import { BoardFormulas } from './BoardFormulas'
import formulas from './BoardFormulas.module.css'
import styles from './BoardGauge.module.css'
import { BoardStep } from './BoardStep'
import { BoardTitle } from './BoardTitle'
import { type BoardPlan, plansToMeasure } from './board-plans'
import { letterSizes } from './FormulaBoard'

/** How high the board has to be for every step of a program, in screen pixels. */
export interface BoardNeeds {
  /** With the largest letters, as far as the highest board has room for them. */
  readonly full: number
  /** With the smallest letters, and with no more than the highest board has room for, not counting the chain rule and the local derivative of one entry. */
  readonly lean: number
}

interface BoardGaugeProps {
  readonly session: ProgramSession
  readonly unit: number
  /** The height of the highest board, in screen pixels. */
  readonly mostPx: number
  readonly onMeasured: (needs: BoardNeeds) => void
  /** Whether each step waits until the page has nothing else to do. */
  readonly waits?: boolean
}

/** The board of one step after another, unseen, to measure how high it has to be for all of them. */
export function BoardGauge({ session, unit, mostPx, onMeasured, waits = false }: BoardGaugeProps) {
  const { language } = useLanguage()
  const isInLetters = useIsInSymbols()
  const place = useRef<HTMLDivElement>(null)
  const [{ step, full, lean, tries }, setMeasured] = useState({ step: 0, full: 0, lean: 0, tries: 0 })
  const there = atStep(session, step)
  useEffect(() => {
    const measure = (): void => {
      const heights = heightsOf(place.current, unit)
      const needed = (all: readonly number[]): number =>
        Math.ceil(all.find((height) => height <= mostPx) ?? mostPx)
      const needs = {
        full: Math.max(full, needed([...heights.full, ...heights.lean])),
        lean: Math.max(lean, needed(heights.lean)),
      }
      if (step < session.trace.steps.length) setMeasured({ step: step + 1, ...needs, tries })
      else onMeasured(needs)
    }
    heightsOf(place.current, unit) // a formula's fonts are fetched once it is laid out
    if (document.fonts.status === 'loading')
      return whenFontsAreReady(() => setMeasured({ step, full, lean, tries: tries + 1 }))
    if (waits) return whenIdle(measure)
    measure()
  }, [step, full, lean, tries, unit, mostPx, session, onMeasured, waits])
  return (
    <div ref={place} className={styles.gauge} inert data-gauge={session.heading.name}>
      {step === 0 ? (
        <div>
          <BoardTitle session={there} />
        </div>
      ) : (
        groupsToMeasure(there, step, { language, isInLetters }).map((plans, i) => (
          <div key={i}>
            {plans.map((plan, row) => (
              <BoardStep key={row} session={there} step={step}>
                <div className={formulas.formulas}>
                  <BoardFormulas of={plan} />
                </div>
              </BoardStep>
            ))}
          </div>
        ))
      )}
    </div>
  )
}

/** How far the formulas of a board extend below their own box; on the board, where they are centred, that counts twice. */
function overflowOf(board: HTMLElement): number {
  const { scrollHeight = 0, clientHeight = 0 } = board.querySelector('div') ?? {}
  return scrollHeight - clientHeight
}

/** Until its fonts are there, a formula has another size. */
function whenFontsAreReady(act: () => void): () => void {
  let isGone = false
  void document.fonts.ready.then(() => {
    if (!isGone) act()
  })
  return () => {
    isGone = true
  }
}

const groupsToMeasure = (...of: Parameters<typeof plansToMeasure>): readonly (readonly BoardPlan[])[] => {
  const { full, lean } = plansToMeasure(...of)
  return [full, ...lean]
}

interface Heights {
  /** Of the full board, with the largest and the smallest letters. */
  readonly full: readonly number[]
  /** Of the lean one and of those with less, with the smallest letters. */
  readonly lean: readonly number[]
}

/** The heights of the boards in a gauge, of which the title is both. */
function heightsOf(gauge: HTMLElement | null, unit: number): Heights {
  if (!gauge) return { full: [], lean: [] }
  const [full = gauge, ...lean] = gauge.children
  const heightAt = (group: Element, letters: number | undefined): number => {
    gauge.style.setProperty('--letters', `${(letters ?? 0) * unit}px`)
    const boards = [...group.querySelectorAll('section')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
    )
    return Math.min(...boards.map((board) => board.getBoundingClientRect().height + 2 * overflowOf(board)))
  }
  const [largest, smallest] = [letterSizes[0], letterSizes.at(-1)]
  return {
    full: [heightAt(full, largest), heightAt(full, smallest)],
    lean: (lean.length > 0 ? lean : [full]).map((group) => heightAt(group, smallest)),
  }
}
