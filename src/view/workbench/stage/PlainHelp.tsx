import type { ComponentProps } from 'react'
import { useLanguage } from '../../shared/use-language'
import { KeySheet } from './KeySheet'

/** The keys of the stage where it shows no graph: those of what it shows, then the others. */
export function PlainHelp({ rows }: Pick<ComponentProps<typeof KeySheet>, 'rows'>) {
  const { t } = useLanguage()
  return (
    <KeySheet
      rows={[
        ...rows,
        { what: t('present.contents'), keys: ['G'] },
        { what: t('present.number'), keys: ['1', '…', 'Enter'] },
        { what: t('present.mark'), keys: ['M'] },
        { what: t('present.presenter'), keys: ['N'] },
        { what: t('present.light'), keys: ['L'] },
        { what: t('present.pen'), keys: ['D'] },
        { what: t('present.erase'), keys: ['E'] },
        { what: t('present.qr'), keys: ['Q'] },
        { what: t('present.black'), keys: ['B', '.'] },
        { what: t('present.white'), keys: ['W'] },
        { what: t('present.resume'), keys: ['F5'] },
        { what: t('present.full-screen'), keys: ['F'] },
        { what: t('present.larger'), keys: ['+'] },
        { what: t('present.smaller'), keys: ['−'] },
        { what: t('present.stage'), keys: ['T'] },
        { what: t('help.help'), keys: ['?'] },
        { what: t('present.escape'), keys: ['Esc'] },
      ]}
    />
  )
}
