import { codeText } from '../../export/code-line'
import { sectionsOf } from '../../export/lecture/sections-of'
import { useLanguage } from '../shared/use-language'
import { CopyButton } from '../workbench/code/CopyButton'

interface CopyClassesProps {
  readonly lesson: string
}

/** Copies the lecture's classes that belong to a lesson. */
export function CopyClasses({ lesson }: CopyClassesProps) {
  const { language } = useLanguage()
  return <CopyButton isIcon text={() => codeText(sectionsOf(lesson, language))} />
}
