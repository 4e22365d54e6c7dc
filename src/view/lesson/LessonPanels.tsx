import { Suspense, useMemo } from 'react'
import { lessonSections } from '../../export/lecture/lesson-sections'
import type { Lesson } from '../../lessons/lesson'
import type { GivenSource } from '../../state/given/given-set'
import type { LessonSession, SessionDigit } from '../../state/session/lesson-session'
import type { ProgramSession } from '../../state/session/program-session'
import { ClassTable } from '../digits/ClassTable'
import { DigitWeights } from '../digits/DigitWeights'
import { digitScores } from '../digits/digit-scores'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import type { BesideGraph } from '../workbench/bench/Desk'
import { PlayLink } from '../workbench/bench/PlayLink'
import { CodePanel } from '../workbench/code/CodePanel'
import type { OtherCode } from '../workbench/code/other-code'
import { AlgebraPanel } from '../workbench/derivation/AlgebraPanel'
import { DerivationPanel } from '../workbench/derivation/DerivationPanel'
import { InputsPanel } from '../workbench/inputs/InputsPanel'
import { useShownFrame } from '../workbench/steps/use-shown-frame'
import { Notes } from './Notes'
import { UpdatePanel } from './UpdatePanel'

const CheckPanel = lazyPart('CheckPanel', async () => (await import('../check/CheckPanel')).CheckPanel, [
  'check',
])

const LessonClasses = lazyPart('LessonClasses', async () => (await import('./LessonClasses')).LessonClasses, [
  'lesson',
  'workbench',
])

const CopyClasses = lazyPart('CopyClasses', async () => (await import('./CopyClasses')).CopyClasses, [
  'workbench',
])

interface LessonPanelsProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  readonly of: BesideGraph
  /** Whether the weights have been updated at this last step. */
  readonly isUpdated: boolean
}

/** The panels that explain a lesson's graph, and what can be done with it. */
export function LessonPanels({ lesson, session, isUpdated, of }: LessonPanelsProps) {
  const { beside, code, chosen, choose } = of
  const { program: part, trace, step, loss } = session
  const isLast = step === trace.steps.length
  const digitClasses = digitScores(session, useShownFrame(session))
  const classes = useMemo(() => classesOf(lesson.id, code), [lesson.id, code])
  return (
    <>
      {part.check && (
        <Boundary place="gradient-check">
          <Suspense fallback={<Loading />}>
            <CheckPanel key={`check ${part.id}`} check={part.check} session={session} />
          </Suspense>
        </Boundary>
      )}
      {part.lines ? (
        <Boundary place="algebra">
          <AlgebraPanel key={`algebra ${part.id}`} session={session} />
        </Boundary>
      ) : (
        <Boundary place="derivation" resetKey={chosen}>
          <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
        </Boundary>
      )}
      <Boundary place="code">
        <CodePanel
          name={lesson.id}
          isClosedAtFirst={lesson.group === 'chain-rule'}
          session={code}
          classes={classes}
        />
      </Boundary>
      {session.digit && digitClasses && (
        <Boundary place="class-table">
          <ClassTable classes={digitClasses} symbol={session.digit.scores} />
        </Boundary>
      )}
      <Boundary place="inputs">
        <InputsPanel key={`inputs ${part.id}`} program={part} run={beside.run} loss={loss}>
          {session.digit && <DigitWeights digit={session.digit} />}
        </InputsPanel>
      </Boundary>
      {part.update && isLast && (
        <Boundary place="update">
          <UpdatePanel update={part.update} session={session} isUpdated={isUpdated} />
        </Boundary>
      )}
      <Boundary place="notes">
        <PlayLink session={session} source={session.digit && digitSource(session.digit)} />
        <Notes notes={part.notes ?? []} session={beside} />
      </Boundary>
    </>
  )
}

/** The lecture's classes for a lesson, fetched once they are shown; undefined if it has none. */
const classesOf = (lesson: string, session: ProgramSession): OtherCode | undefined =>
  lessonSections[lesson] && {
    copy: (
      <Suspense>
        <CopyClasses lesson={lesson} />
      </Suspense>
    ),
    lines: (
      <Suspense fallback={<Loading />}>
        <LessonClasses lesson={lesson} session={session} />
      </Suspense>
    ),
  }

const digitSource = ({ image, isTrained }: SessionDigit): GivenSource => ({ kind: 'digit', image, isTrained })
