import clsx from 'clsx'
import { FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { lectureCode } from '../../export/lecture/lecture-code'
import { lectureNotebook } from '../../export/lecture/lecture-notebook'
import { sectionsOf } from '../../export/lecture/sections-of'
import type { ProgramSession } from '../../state/session/program-session'
import { Button } from '../shared/Button'
import { saveBlob } from '../shared/save-blob'
import { useLanguage } from '../shared/use-language'
import { Listing } from '../workbench/code/Listing'
import styles from './LessonClasses.module.css'

interface LessonClassesProps {
  readonly lesson: string
  readonly session: ProgramSession
}

interface ClassListingProps extends LessonClassesProps {
  /** Whether a line that is too wide goes on below. */
  readonly wraps?: boolean
}

/** The files that the whole listing is saved as. */
const files = [
  { name: 'lecture.py', type: 'text/x-python;charset=utf-8', write: lectureCode },
  { name: 'lecture.ipynb', type: 'application/x-ipynb+json', write: lectureNotebook },
] as const

/** The lecture's classes that belong to a lesson; what the step does in them is lit. */
export function ClassListing({ lesson, session, wraps = false }: ClassListingProps) {
  const { language } = useLanguage()
  const lines = useMemo(() => sectionsOf(lesson, language), [lesson, language])
  return <Listing lines={lines} session={session} wraps={wraps} />
}

/** The same, and all classes of the lecture as files. */
export function LessonClasses({ lesson, session }: LessonClassesProps) {
  const { language, t } = useLanguage()
  return (
    <>
      <ClassListing lesson={lesson} session={session} />
      <p className={clsx(styles.note, 'no-print')}>{t('classes.note')}</p>
      <div className={clsx(styles.files, 'no-print')}>
        {files.map(({ name, type, write }) => (
          <Button
            key={name}
            aria-label={t('classes.save', { file: name })}
            onClick={() => saveBlob(new Blob([write(language)], { type }), name)}
          >
            <FileDown size={16} aria-hidden="true" />
            {name}
          </Button>
        ))}
      </div>
    </>
  )
}
