import { type CSSProperties, type ReactNode, useRef } from 'react'
import { useStore } from 'zustand'
import { codeSession } from '../../../state/session/code-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { codeStore } from '../../../state/stores/code-store'
import { useKeys } from '../../shared/use-keys'
import { useLanguage } from '../../shared/use-language'
import { CodeLines } from './CodeLines'
import { linePx } from './line-place'
import styles from './StageCode.module.css'
import { useWrittenLines } from './use-written-lines'

interface StageCodeProps {
  readonly session: ProgramSession
  /** The scale at which letters of 16 pixels are the smallest that the last row reads. */
  readonly scale: number
  /** The lecture's classes, in the place of the program. */
  readonly classes: ReactNode
}

const scrollKeys = { ArrowUp: 'up', ArrowDown: 'down' } as const
const scrolledLines = 4

/** The size of the letters of code, in pixels, where nothing is scaled. */
const letterPx = 14

/** The program as it is chosen on the page, in letters of the stage, with the lines at work lit; or the classes. */
export function StageCode({ session: onStage, scale, classes }: StageCodeProps) {
  const { t } = useLanguage()
  const { format, style } = useStore(codeStore)
  const session = codeSession(onStage)
  const lines = useWrittenLines(session)
  const box = useRef<HTMLElement>(null)
  const scroll = (lines: number): void =>
    box.current?.querySelector('ol')?.scrollBy({ top: lines * linePx, behavior: 'smooth' })
  useKeys(scrollKeys, { up: () => scroll(-scrolledLines), down: () => scroll(scrolledLines) })
  return (
    <section
      ref={box}
      className={styles.code}
      style={{ '--zoom': (16 * scale) / letterPx } as CSSProperties}
      aria-label={t('code.region')}
    >
      {classes ?? (
        <CodeLines
          key={`${format} ${style}`}
          lines={lines}
          session={session}
          shown={onStage.run.graph}
          wraps
        />
      )}
    </section>
  )
}
