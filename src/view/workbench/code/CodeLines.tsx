import { type KeyboardEvent, useRef, useState } from 'react'
import type { CodeLine } from '../../../export/code-line'
import { lineNote, lineStates } from '../../../export/line-state'
import type { ProgramSession } from '../../../state/session/program-session'
import { frameAt } from '../../../trace/steps/frame'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import styles from './CodeLines.module.css'
import { CodeLineView } from './CodeLineView'
import { linkOf } from './link-of'
import { scrollToLines } from './scroll-to-lines'

/** Values stand in a column of their own behind lines up to this long. */
const widestText = 22

interface CodeLinesProps {
  readonly lines: readonly CodeLine[]
  readonly session: ProgramSession
}

/** The lines of a program at a step; those with a node or an edge are one tab stop, gone through with ↑ and ↓. */
export function CodeLines({ lines, session: { run, trace, step } }: CodeLinesProps) {
  const { t } = useLanguage()
  const box = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<number>()
  const frame = frameAt(trace, run, step)
  const states = lineStates(lines, trace, frame)
  const linked = lines.flatMap((line, index) => (linkOf(line) === undefined ? [] : [index]))
  const first = states.indexOf('current')
  const last = states.lastIndexOf('current')
  const stop = focused ?? (linked.includes(first) ? first : linked[0])
  useBeforePaint(() => {
    if (box.current && first >= 0) scrollToLines(box.current, first, last)
  }, [first, last])
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = by === undefined ? undefined : linked[linked.indexOf(stop ?? -1) + by]
    if (by === undefined) return
    event.preventDefault()
    const line = next === undefined ? undefined : box.current?.children[next]
    if (!(line instanceof HTMLElement) || !box.current || next === undefined) return
    scrollToLines(box.current, next, next)
    line.focus({ preventScroll: true })
  }
  const texts = lines.flatMap(({ text, indent, shows }) => (shows ? [4 * indent + text.length] : []))
  const columns = Math.min(widestText, Math.max(...texts))
  return (
    <ol
      ref={box}
      aria-label={t('code.lines')}
      className={styles.lines}
      onKeyDown={move}
      onBlur={() => setFocused(undefined)}
    >
      {lines.map((line, index) => (
        <CodeLineView
          key={index}
          line={line}
          state={states[index] ?? 'plain'}
          note={lineNote(line, trace.graph, frame)}
          columns={columns}
          isStop={index === stop}
          onFocus={() => setFocused(index)}
        />
      ))}
    </ol>
  )
}
