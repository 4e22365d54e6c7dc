import { withParticle } from '../../../i18n/josa'
import { useLanguage } from '../../shared/use-language'

/** Says what an image shows and what it is taken for: “6 read as 5”. */
export function useReadingText(): (shown: number, read: number) => string {
  const { t } = useLanguage()
  return (shown, read) =>
    t('insight.reading', {
      shown,
      read,
      shownObject: withParticle(String(shown), '을/를'),
      readAs: withParticle(String(read), '으로/로'),
    })
}
