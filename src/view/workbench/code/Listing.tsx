import { useMemo } from 'react'
import type { CodeLine } from '../../../export/code-line'
import { wrappedComments } from '../../../export/wrapped-comments'
import { useLanguage } from '../../shared/use-language'
import styles from './CodeLines.module.css'
import { CodeLineView } from './CodeLineView'
import { widestComment } from './widest-comment'

interface ListingProps {
  readonly lines: readonly CodeLine[]
}

/** Code that belongs to no step, so that nothing in it is lit. */
export function Listing({ lines }: ListingProps) {
  const { t } = useLanguage()
  const wrapped = useMemo(() => wrappedComments(lines, widestComment), [lines])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <ol aria-label={t('code.lines')} className={styles.lines} tabIndex={0}>
      {wrapped.map((line, at) => (
        <CodeLineView
          key={at}
          line={line}
          at={at}
          of={undefined}
          link={undefined}
          state="plain"
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
