import { useLayoutEffect, useRef, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import { useLanguage } from '../../shared/use-language'
import { BoardFormulas } from '../../workbench/stage/BoardFormulas'
import formulas from '../../workbench/stage/BoardFormulas.module.css'
import { boardPlans } from '../../workbench/stage/board-plans'
import { usePosition } from '../../workbench/steps/use-position'
import styles from './PrintedStop.module.css'

interface PrintedFormulaProps {
  readonly session: ProgramSession
  readonly isSmall: boolean
}

/** Font sizes in pixels, the largest first. */
const sizes = { large: [18, 16, 14, 12, 10, 8], small: [13, 11, 10, 9, 8, 7] }

/** Whether a formula is no wider than its place, and no higher than it may become if that is limited. */
function fits(formula: HTMLElement): boolean {
  const mostPx = Number.parseFloat(getComputedStyle(formula).maxHeight)
  return formula.scrollWidth <= formula.clientWidth && !(formula.scrollHeight > mostPx)
}

/** The formula of a step, whole: as large as its place allows, with less written only where its smallest letters do not fit. */
export function PrintedFormula({ session, isSmall }: PrintedFormulaProps) {
  const { language } = useLanguage()
  const { position } = usePosition(session)
  const place = useRef<HTMLDivElement>(null)
  const [plan, setPlan] = useState(0)
  const [, setRound] = useState(0)
  const isInLetters = useIsInSymbols()
  const plans = boardPlans(session, session.step, position.stage, { language, isInLetters })
  useLayoutEffect(() => {
    const formula = place.current
    if (!formula) return
    const isFitting = sizes[isSmall ? 'small' : 'large'].some((size) => {
      formula.style.fontSize = `${size}px`
      return fits(formula)
    })
    if (!isFitting && plan < plans.length - 1) setPlan(plan + 1)
  })
  useLayoutEffect(() => {
    let isGone = false
    void document.fonts.ready.then(() => {
      if (!isGone) setRound((round) => round + 1) // until its fonts have loaded, a formula has another size
    })
    return () => {
      isGone = true
    }
  }, [])
  return (
    <div ref={place} className={`${formulas.formulas} ${styles.formula}`} data-formula>
      <BoardFormulas of={plans[plan] ?? []} />
    </div>
  )
}
