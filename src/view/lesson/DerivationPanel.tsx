import clsx from 'clsx'
import type { Text } from '../../i18n/text'
import { type Formula, formulaTex } from '../../trace/formula'
import { FittedTex } from '../shared/FittedTex'
import { useLanguage } from '../shared/use-language'
import styles from './DerivationPanel.module.css'
import panelStyles from './Panel.module.css'

interface DerivationPanelProps {
  readonly direction?: 'forward' | 'backward'
  readonly formulas?: readonly Formula[]
  readonly sentence?: Text
}

/** The rule of the current step, in symbols and with its numbers; what to do first, before any step. */
export function DerivationPanel({ direction, formulas = [], sentence }: DerivationPanelProps) {
  const { language, t, say } = useLanguage()
  return (
    <section className={panelStyles.panel} aria-label={t('derivation.region')}>
      <h2 className={panelStyles.title}>{t('derivation.region')}</h2>
      <div className={clsx(panelStyles.card, styles.rule, direction && styles[direction])}>
        {formulas.map((formula) => (
          <FittedTex key={formulaTex(formula, language)} tex={formulaTex(formula, language)} />
        ))}
        <p className={styles.sentence} aria-live="polite">
          {sentence ? say(sentence) : t('derivation.start')}
        </p>
      </div>
    </section>
  )
}
