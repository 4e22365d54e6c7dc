import { ArrowLeft } from 'lucide-react'
import buttonStyles from '../shared/Button.module.css'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'

/** Leads to the list of all tracks. */
export function AllTracksLink() {
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <a className={buttonStyles.button} href={address({ page: 'track' })}>
      <ArrowLeft size={18} aria-hidden="true" />
      {t('track.all')}
    </a>
  )
}
