import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'

/** A link to the lesson that nudges every parameter. */
export function CheckLink() {
  const { t } = useLanguage()
  const address = useAddress()
  return <a href={address({ page: 'lesson', lesson: 'gradient-check' })}>{t('nudge.check')}</a>
}
