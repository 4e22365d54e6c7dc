import { Unlink } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { historyBefore, historyLength } from '../../../trace/steps/history'
import { FittedTex } from '../../shared/FittedTex'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import styles from './History.module.css'
import { useMoreBelow } from './use-more-below'

interface HistoryProps {
  readonly session: ProgramSession
  readonly onGo: (step: number) => void
}

/** The number of lines above the current step until the visitor asks for the earlier ones. */
const nearLines = 3

/** The derivation so far, with a line for each number; each line goes to its step. */
export function History({ session, onGo }: HistoryProps) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const { trace, step } = session
  const earlier = Math.max(0, historyLength(trace, step) - nearLines)
  const lines = historyBefore(trace, step, isOpen ? Number.POSITIVE_INFINITY : nearLines)
  useMoreBelow(list, !isOpen)
  useBeforePaint(() => {
    if (isOpen) list.current?.scrollTo({ top: 0 }) // what was asked for is at the top
  }, [isOpen])
  return (
    <div className={styles.history}>
      {earlier > 0 && (
        <button
          type="button"
          className={styles.earlier}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'derivation.fewer' : 'derivation.earlier', { count: earlier })}
        </button>
      )}
      <ol ref={list} className={styles.lines} aria-label={t('derivation.so-far')}>
        {lines.map(({ step: at, derivation }) => {
          const { line, right } = derivationsAt(session, at)[derivation] ?? {}
          return (
            <li key={`${at} ${derivation}`}>
              <HistoryLine line={line} isBroken={right !== undefined} step={at} onGo={onGo} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

interface HistoryLineProps {
  readonly line: Equation | undefined
  /** Whether its rule is broken on purpose. */
  readonly isBroken: boolean
  readonly step: number
  readonly onGo: (step: number) => void
}

const HistoryLine = memo(
  function HistoryLine({ line, isBroken, step, onGo }: HistoryLineProps) {
    const { language, t } = useLanguage()
    const words = line && lineWords(line, { language, ties: true })
    return (
      <button
        type="button"
        className={styles.line}
        title={t('derivation.to-step', { step })}
        onClick={() => onGo(step)}
      >
        {isBroken && <Unlink size={16} role="img" aria-label={t('graph.broken')} className={styles.broken} />}
        {words && <FittedTex of={{ ...words, tex: `\\textstyle ${words.tex}` }} />}
      </button>
    )
  },
  (before, after) => before.line === after.line && before.step === after.step,
)
