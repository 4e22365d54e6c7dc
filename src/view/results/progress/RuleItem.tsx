import { mistakeTitles } from '../../../practice/mistakes/titles'
import { rules } from '../../../practice/questions/rules'
import type { RuleCount } from '../../../state/results/add-up'
import { useLanguage } from '../../shared/use-language'
import styles from './RuleItem.module.css'

interface RuleItemProps {
  readonly count: RuleCount
}

/** How often a rule was asked for, how that went, and what was mistaken. */
export function RuleItem({ count }: RuleItemProps) {
  const { t, say } = useLanguage()
  const { rule, questions, rightAtFirst, right, wrong, mistakes } = count
  const answers = right + wrong
  return (
    <li className={styles.rule} data-rule={rule}>
      <h2 className={styles.title}>{rule ? say(rules[rule]) : t('results.other-rule')}</h2>
      <div className={styles.bar} aria-hidden="true">
        {right > 0 && <div style={{ flexGrow: right }} className={styles.right} />}
        {wrong > 0 && <div style={{ flexGrow: wrong }} className={styles.wrong} />}
      </div>
      <p>
        {t(answers === 1 ? 'progress.asked.one' : 'progress.asked', { answers, right, wrong })}
        {' · '}
        {t('progress.first', { first: rightAtFirst, questions })}
      </p>
      {mistakes.length > 0 && (
        <ul className={styles.mistakes}>
          {mistakes.map(({ mistake, times }) => (
            <li key={mistake}>
              {say(mistakeTitles[mistake])} <span>{t('results.times', { count: times })}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
