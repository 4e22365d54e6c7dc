import { useLanguage } from '../shared/use-language'
import { KeySheet } from '../workbench/stage/KeySheet'

/** The keys of the stage where a frame of the lecture is shown. */
export function LectureHelp() {
  const { t } = useLanguage()
  return (
    <KeySheet
      rows={[
        { what: t('lecture.next'), keys: ['→', 'Page Down', t('help.space'), 'Enter'] },
        { what: t('lecture.previous'), keys: ['←', 'Page Up'] },
        { what: t('present.contents'), keys: ['G'] },
        { what: t('present.number'), keys: ['1', '…', 'Enter'] },
        { what: t('present.presenter'), keys: ['N'] },
        { what: t('present.mark'), keys: ['M'] },
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
