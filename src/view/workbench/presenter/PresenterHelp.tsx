import { useLanguage } from '../../shared/use-language'
import { KeySheet } from '../stage/KeySheet'

interface PresenterHelpProps {
  /** Whether the stage is part of a lecture. */
  readonly hasContents: boolean
}

/** The keys of the lecturer's window: those that lead the stage. */
export function PresenterHelp({ hasContents }: PresenterHelpProps) {
  const { t } = useLanguage()
  return (
    <KeySheet
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
        { what: t('present.ask'), keys: ['H'] },
        { what: t('present.code'), keys: ['C'] },
        { what: t('present.overview'), keys: ['O'] },
        { what: t('present.symbols'), keys: ['S'] },
        { what: t('present.slope'), keys: ['Z'] },
        { what: t('present.light'), keys: ['L'] },
        { what: t('present.pen'), keys: ['D'] },
        { what: t('present.black'), keys: ['B', '.'] },
        { what: t('present.white'), keys: ['W'] },
        { what: t('present.resume'), keys: ['F5'] },
        { what: t('help.help'), keys: ['?'] },
        { what: t('presenter.escape'), keys: ['Esc'] },
      ]}
    />
  )
}
