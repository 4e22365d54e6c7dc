import clsx from 'clsx'
import { useMemo, useRef } from 'react'
import type { CodeLine } from '../../../export/code-line'
import { layerLinesAtWork } from '../../../export/lecture/layer-lines-at-work'
import { wrappedComments } from '../../../export/wrapped-comments'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLanguage } from '../../shared/use-language'
import { useShownFrame } from '../steps/use-shown-frame'
import styles from './CodeLines.module.css'
import { CodeLineView } from './CodeLineView'
import { useLinesInView } from './use-lines-in-view'
import { widestComment } from './widest-comment'

interface ListingProps {
  readonly lines: readonly CodeLine[]
  readonly session: ProgramSession
  /** Whether a line that is too wide goes on below. */
  readonly wraps?: boolean
}

/** Code of layers, in which what the step does is lit, whichever node it does it for. */
export function Listing({ lines, session, wraps = false }: ListingProps) {
  const { t } = useLanguage()
  const box = useRef<HTMLOListElement>(null)
  const wrapped = useMemo(() => (wraps ? lines : wrappedComments(lines, widestComment)), [lines, wraps])
  const frame = useShownFrame(session)
  const atWork = layerLinesAtWork(wrapped, session.trace, frame)
  useLinesInView(box, atWork, wraps)
  return (
    <ol
      ref={box}
      aria-label={t('code.lines')}
      className={clsx(styles.lines, wraps && styles.wrapped)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
      tabIndex={0}
    >
      {wrapped.map((line, at) => (
        <CodeLineView
          key={at}
          line={line}
          at={at}
          of={undefined}
          link={undefined}
          state={atWork.includes(at) ? 'current' : 'plain'}
          note={undefined}
          columns={0}
          isStop={false}
          onFocus={ignore}
        />
      ))}
    </ol>
  )
}

function ignore(): void {
  // a line that points at nothing gets no focus
}
