import type { ReactNode } from 'react'
import { lessonSections } from '../../../export/lecture/lesson-sections'
import type { Link } from '../../../state/link/link'
import type { StopSession } from '../../../state/tracks/session-of-stop'
import { FinishedCheck } from '../../check/FinishedCheck'
import { Boundary } from '../../failure/Boundary'
import { StageUpdate } from '../../lesson/StageUpdate'
import { type OwnBesides, shownBeside } from '../../workbench/bench/stage-besides'
import styles from './PrintedBeside.module.css'
import { PrintedClasses, PrintedProgram } from './PrintedCode'

interface PrintedBesideProps {
  readonly session: StopSession
  readonly link: Link
}

/** What a stop has beside its graph: its program, the lecture's classes, the update of its weights, or its gradient check; nothing without one. */
export function PrintedBeside({ session, link: { route, beside } }: PrintedBesideProps) {
  const own = printedBesides(session, route.page === 'lesson' ? route.lesson : '')
  const shown = shownBeside(beside, own)
  if (shown === undefined) return null
  return (
    <div className={styles.beside} data-beside={shown} inert>
      <Boundary place="code">
        {shown === 'program' ? <PrintedProgram session={session} /> : own[shown]}
      </Boundary>
    </div>
  )
}

function printedBesides(session: StopSession, lesson: string): OwnBesides {
  const { update, check } = session.program
  const part = (name: keyof OwnBesides, node: ReactNode): OwnBesides => ({ [name]: node })
  return {
    ...(lessonSections[lesson] && part('classes', <PrintedClasses session={session} lesson={lesson} />)),
    ...(update && part('update', <StageUpdate update={update} session={session} />)),
    ...(check && part('check', <FinishedCheck check={check} session={session} />)),
  }
}
