import { useLanguage } from '../../shared/use-language'

/** Describes how many iterations the loss is smoothed over. */
export function useSmoothingWords(): (window: number) => string {
  const { t } = useLanguage()
  return (window) => (window === 1 ? t('train.smoothing.off') : t('train.smoothing.window', { window }))
}
