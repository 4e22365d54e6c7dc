import { useLanguage } from '../../shared/use-language'
import { PlainHelp } from '../../workbench/stage/PlainHelp'

/** The keys of the stage where training is shown. */
export function TrainHelp() {
  const { t } = useLanguage()
  return (
    <PlainHelp
      rows={[
        { what: t('train.stage.next'), keys: ['→', 'Page Down', t('help.space')] },
        { what: t('train.stage.previous'), keys: ['←', 'Page Up'] },
        { what: t('train.stage.play'), keys: ['P', 'Enter'] },
      ]}
    />
  )
}
