import { withParticle } from '../../../i18n/josa'
import type { Language } from '../../../i18n/text'
import { useLanguage } from '../../shared/use-language'

/** How to write a digit as the label of an image, and as the prediction. */
const written: Readonly<Record<Language, Readonly<Record<'shown' | 'read', (digit: number) => string>>>> = {
  en: { shown: String, read: String },
  ko: {
    shown: (digit) => withParticle(String(digit), '을/를'),
    read: (digit) => withParticle(String(digit), '으로/로'),
  },
}

/**
 * Describes what an image shows and what is predicted: “6 read as 5”, in Korean with the particles that the
 * digits require.
 */
export function useReadingText(): (shown: number, read: number) => string {
  const { t, language } = useLanguage()
  const as = written[language]
  return (shown, read) => t('insight.reading', { shown: as.shown(shown), read: as.read(read) })
}
