import { KeyList } from '../../shared/KeyList'
import { useLanguage } from '../../shared/use-language'
import styles from './PresentHelp.module.css'

interface PresentHelpProps {
  /** Whether the stage is part of a lecture. */
  readonly hasContents: boolean
}

/** The keys of a presentation, on top of the stage, which can still be stepped. */
export function PresentHelp({ hasContents }: PresentHelpProps) {
  const { t } = useLanguage()
  return (
    <section className={styles.help} aria-label={t('present.help')}>
      <KeyList
        rows={[
          { what: t('help.next'), keys: ['→', 'Page Down', t('help.space'), 'Enter'] },
          { what: t('help.previous'), keys: ['←', 'Page Up'] },
          { what: t('help.first'), keys: ['Home'] },
          { what: t('help.last'), keys: ['End'] },
          ...(hasContents
            ? [
                { what: t('present.contents'), keys: ['G'] },
                { what: t('present.number'), keys: ['1', '…', 'Enter'] },
              ]
            : []),
          { what: t('present.presenter'), keys: ['N'] },
          { what: t('present.code'), keys: ['C'] },
          { what: t('present.scroll-code'), keys: ['↑', '↓'] },
          { what: t('present.light'), keys: ['L'] },
          { what: t('present.move-light'), keys: ['Shift', '→'] },
          { what: t('present.pen'), keys: ['D'] },
          { what: t('present.erase'), keys: ['E'] },
          { what: t('present.qr'), keys: ['Q'] },
          { what: t('present.black'), keys: ['B', '.'] },
          { what: t('present.white'), keys: ['W'] },
          { what: t('present.resume'), keys: ['F5'] },
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
