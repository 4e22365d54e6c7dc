import { KeyList } from '../../shared/KeyList'
import { useLanguage } from '../../shared/use-language'
import styles from './PresentHelp.module.css'

/** The keys of a presentation, on top of the stage, which can still be stepped. */
export function PresentHelp() {
  const { t } = useLanguage()
  return (
    <section className={styles.help} aria-label={t('present.help')}>
      <KeyList
        rows={[
          { what: t('help.next'), keys: ['→', 'Page Down', t('help.space')] },
          { what: t('help.previous'), keys: ['←', 'Page Up'] },
          { what: t('help.first'), keys: ['Home'] },
          { what: t('help.last'), keys: ['End'] },
          { what: t('present.blank'), keys: ['B', '.'] },
          { what: t('present.full-screen'), keys: ['F'] },
          { what: t('present.overview'), keys: ['O'] },
          { what: t('present.slope'), keys: ['S'] },
          { what: t('present.ask'), keys: ['H'] },
          { what: t('present.larger'), keys: ['+'] },
          { what: t('present.smaller'), keys: ['−'] },
          { what: t('present.stage'), keys: ['T'] },
          { what: t('help.help'), keys: ['?'] },
          { what: t('present.leave'), keys: ['Esc'] },
        ]}
      />
    </section>
  )
}
