import clsx from 'clsx'
import type { CodeLine } from '../../../export/code-line'
import type { LineState } from '../../../export/line-state'
import styles from './CodeLines.module.css'
import { linkOf } from './link-of'

interface CodeLineViewProps {
  readonly line: CodeLine
  readonly state: LineState
  readonly note: string | undefined
  /** How many characters wide the lines are before their values. */
  readonly columns: number
  readonly isStop: boolean
  readonly onFocus: () => void
}

/** One line with its numbers behind it. */
export function CodeLineView({ line, state, note, columns, isStop, onFocus }: CodeLineViewProps) {
  const { text, indent, phase } = line
  const link = linkOf(line)
  const isCurrent = state === 'current'
  const direction = phase === 'forward' ? styles.forward : phase === 'backward' ? styles.backward : undefined
  const className = clsx(
    styles.line,
    direction,
    text.startsWith('#') && styles.comment,
    isCurrent && styles.current,
    state === 'later' && styles.later,
  )
  const content = (
    <>
      <span style={note === undefined ? undefined : { minWidth: `${columns}ch` }}>
        {' '.repeat(4 * indent) + text}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  )
  if (link === undefined) return <li className={className}>{content}</li>
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={className}
      data-for={link}
      data-line={phase}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
    >
      {content}
    </li>
  )
}
