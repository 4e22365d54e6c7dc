import clsx from 'clsx'
import { useLayoutEffect, useRef } from 'react'
import { lineTex } from '../../trace/line-tex'
import type { Step } from '../../trace/step'
import { FittedTex } from '../shared/FittedTex'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './AlgebraPanel.module.css'
import panelStyles from './Panel.module.css'

interface AlgebraPanelProps {
  /** The lines so far; the last one is the current one. */
  readonly steps: readonly Step[]
}

/** A derivation that grows line by line, each with its rule in a few words and its numbers. */
export function AlgebraPanel({ steps }: AlgebraPanelProps) {
  const { language, t, say } = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const lines = steps.filter((step) => step.kind === 'line')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line has another height
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const observer = new ResizeObserver(() => element.scrollTo({ top: element.scrollHeight }))
    for (const line of element.children) observer.observe(line) // a formula grows when its fonts are there
    return () => observer.disconnect()
  }, [lines.length])
  return (
    <section className={panelStyles.panel} aria-label={t('derivation.region')}>
      <h2 className={panelStyles.title}>{t('derivation.region')}</h2>
      <ol ref={list} className={clsx(panelStyles.card, styles.lines)} aria-live="polite">
        {lines.length === 0 && <li className={styles.rule}>{t('algebra.start')}</li>}
        {lines.map((line, index) => {
          const tex = lineTex(line, lines[index - 1]?.left === line.left, language)
          return (
            <li
              key={index}
              className={clsx(styles.line, index === lines.length - 1 && styles.current)}
              aria-current={index === lines.length - 1 ? 'step' : undefined}
            >
              <div className={styles.formula}>
                <FittedTex key={tex} tex={tex} />
              </div>
              <p className={styles.rule}>
                <Prose text={say(line.rule)} />
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
