import type { Draft } from '../../../state/library/drafts'
import { nameOf } from '../../../state/library/program-name'
import { useLanguage } from '../../shared/use-language'

/** What a program is called on the page, even if nothing stands in it. */
export function useProgramName(program: Draft): string {
  const { t } = useLanguage()
  return nameOf(program) || t('library.nameless')
}
