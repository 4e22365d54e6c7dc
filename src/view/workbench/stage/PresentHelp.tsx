import type { Beside } from '../../../state/link/link'
import { useLanguage } from '../../shared/use-language'
import { KeySheet } from './KeySheet'

interface PresentHelpProps {
  /** Whether the stage is part of a lecture. */
  readonly hasContents: boolean
  /** What can stand beside the graph. */
  readonly available: readonly Beside[]
}

/** The keys of a presentation, on top of the stage, which can still be stepped. */
export function PresentHelp({ hasContents, available }: PresentHelpProps) {
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
        { what: t('present.mark'), keys: ['M'] },
        { what: t('present.presenter'), keys: ['N'] },
        { what: t('present.notes'), keys: ['N', 'N'] },
        { what: t('present.code'), keys: ['C'] },
        { what: t('present.scroll-code'), keys: ['↑', '↓'] },
        ...(available.includes('update') ? [{ what: t('present.update'), keys: ['U'] }] : []),
        ...(available.includes('check')
          ? [
              { what: t('present.check'), keys: ['K'] },
              { what: t('present.rule'), keys: ['R'] },
            ]
          : []),
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
        { what: t('present.symbols'), keys: ['S'] },
        { what: t('present.slope'), keys: ['Z'] },
        { what: t('present.ask'), keys: ['H'] },
        { what: t('present.larger'), keys: ['+'] },
        { what: t('present.smaller'), keys: ['−'] },
        { what: t('present.stage'), keys: ['T'] },
        { what: t('help.help'), keys: ['?'] },
        { what: t('present.escape'), keys: ['Esc'] },
      ]}
    />
  )
}
