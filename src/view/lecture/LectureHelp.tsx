import { useLanguage } from '../shared/use-language'
import { PlainHelp } from '../workbench/stage/PlainHelp'

/** The keys of the stage where a frame of the lecture is shown. */
export function LectureHelp() {
  const { t } = useLanguage()
  return (
    <PlainHelp
      rows={[
        { what: t('lecture.next'), keys: ['→', 'Page Down', t('help.space'), 'Enter'] },
        { what: t('lecture.previous'), keys: ['←', 'Page Up'] },
      ]}
    />
  )
}
