import clsx from 'clsx'
import { alignedTex, equationPlain, sidesTex } from '../../../engine/formula/equation-tex'
import { isSymbolic } from '../../../engine/formula/rank'
import { sameFormula } from '../../../engine/formula/same-formula'
import { texOf } from '../../../engine/formula/tex'
import type { Words } from '../../../engine/formula/words'
import type { Language } from '../../../i18n/text'
import type { ProgramSession } from '../../../state/session/program-session'
import type { LineStep } from '../../../trace/steps/step'
import { FittedTex } from '../../shared/FittedTex'
import panelStyles from '../../shared/Panel.module.css'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { SlopeFigure } from '../slope/SlopeFigure'
import styles from './AlgebraPanel.module.css'

interface AlgebraPanelProps {
  readonly session: ProgramSession
}

/**
 * A derivation that grows line by line, each with its rule in a few words and its numbers, and with the slope that it
 * ends in, if that can be drawn.
 */
export function AlgebraPanel({ session }: AlgebraPanelProps) {
  const { language, t, say } = useLanguage()
  const { trace, step } = session
  const lines = trace.steps.slice(0, step).filter((each) => each.kind === 'line')
  return (
    <section className={panelStyles.panel} aria-label={t('derivation.region')}>
      <h2 className={panelStyles.title}>{t('derivation.region')}</h2>
      <ol className={clsx(panelStyles.card, styles.lines)} aria-live="polite">
        {lines.length === 0 && <li className={styles.rule}>{t('algebra.start')}</li>}
        {lines.map((line, index) => {
          const words = lineWords(line, lines[index - 1], language)
          return (
            <li
              key={index}
              ref={scrollsToEnd}
              className={clsx(styles.line, index === lines.length - 1 && styles.current)}
              aria-current={index === lines.length - 1 ? 'step' : undefined}
            >
              <div className={styles.formula}>
                <FittedTex key={words.tex} of={words} />
              </div>
              <p className={styles.rule}>
                <Prose text={say(line.rule)} />
              </p>
            </li>
          )
        })}
      </ol>
      <SlopeFigure key={step} session={session} step={lines.at(-1)} />
    </section>
  )
}

/**
 * Keeps the end of the list in view when a line is added, and when its formula grows because its fonts have
 * loaded.
 */
function scrollsToEnd(line: HTMLLIElement): () => void {
  const list = line.parentElement
  const observer = new ResizeObserver(() => list?.scrollTo({ top: list.scrollHeight }))
  observer.observe(line)
  return () => observer.disconnect()
}

/** A line with its numbers below it; the left-hand side is left out if it is that of the line before. */
function lineWords({ equation }: LineStep, before: LineStep | undefined, language: Language): Words {
  const options = { language, ties: true }
  const [left] = equation.sides
  const sides = sidesTex(equation, options)
  const symbols = sides.filter((_, i) => isSymbolic(equation.sides[i + 1] ?? left))
  const numbers = sides.slice(symbols.length)
  const continues = before !== undefined && sameFormula(before.equation.sides[0], left)
  return {
    tex: alignedTex([
      `${continues ? '\\quad' : texOf(left, options)} & ${symbols.join(' ')}`,
      ...numbers.map((side) => `& ${side}`),
    ]),
    plain: equationPlain(equation, options),
  }
}
