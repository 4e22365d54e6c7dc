import { withParticle } from '../../../i18n/josa'
import { useLanguage } from '../../shared/use-language'

/** Says what an image shows and what it is taken for: “6 read as 5”, in Korean with the particles that the digits take. */
export function useReadingText(): (shown: number, read: number) => string {
  const { t, language } = useLanguage()
  return (shown, read) =>
    language === 'ko'
      ? t('insight.reading', {
          shown: withParticle(String(shown), '을/를'),
          read: withParticle(String(read), '으로/로'),
        })
      : t('insight.reading', { shown, read })
}
