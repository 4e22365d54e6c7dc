import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { ClassTable } from '../digits/ClassTable'
import { DigitStrip } from '../digits/DigitStrip'
import { DigitWeights } from '../digits/DigitWeights'
import { digitScores } from '../digits/digit-scores'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { Problems } from '../shared/Problems'
import { type BesideGraph, Desk } from '../workbench/bench/Desk'
import { OverflowNote } from '../workbench/bench/OverflowNote'
import { CodePanel } from '../workbench/code/CodePanel'
import { AlgebraPanel } from '../workbench/derivation/AlgebraPanel'
import { DerivationPanel } from '../workbench/derivation/DerivationPanel'
import { InputsPanel } from '../workbench/inputs/InputsPanel'
import type { Stepping } from '../workbench/steps/use-stepping'
import { CheckLink } from './CheckLink'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'
import { NextLesson } from './NextLesson'
import { Notes } from './Notes'
import { PartTabs } from './PartTabs'
import { UpdatePanel } from './UpdatePanel'

const CheckPanel = lazyPart('CheckPanel', async () => (await import('../check/CheckPanel')).CheckPanel, [
  'check',
])

interface LessonDeskProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  readonly stepping: Stepping
  /** Whether the lesson comes back from the stage. */
  readonly hasPresented: boolean
}

/** A lesson to work with: the lessons on the left, the graph and its steps in the middle, what explains it on the right. */
export function LessonDesk({ lesson, session, stepping, hasPresented }: LessonDeskProps) {
  const problems = useStore(appStore, (state) => state.problems)
  return (
    <Desk
      session={session}
      stepping={stepping}
      hasPresented={hasPresented}
      left={
        <Boundary place="lesson-list">
          <LessonList current={lesson.id} />
        </Boundary>
      }
      notices={<Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />}
      actions={<LessonMenu current={lesson.id} />}
      afterTitle={<PartTabs lesson={lesson} current={session.program} />}
      aboveGraph={
        <>
          <OverflowNote session={session} />
          {session.digit && (
            <Boundary place="digit-strip">
              <DigitStrip digit={session.digit} />
            </Boundary>
          )}
        </>
      }
      panels={(of) => <LessonPanels lesson={lesson} session={session} of={of} />}
    />
  )
}

interface LessonPanelsProps extends Pick<LessonDeskProps, 'lesson' | 'session'> {
  readonly of: BesideGraph
}

/** What explains the graph of a lesson, and what can be done with it. */
function LessonPanels({ lesson, session, of: { beside, code, chosen, choose } }: LessonPanelsProps) {
  const { program: part, run, trace, step, loss } = session
  const isLast = step === trace.steps.length
  const classes = digitScores(session)
  return (
    <>
      {part.check && (
        <Boundary place="gradient-check">
          <Suspense fallback={<Loading />}>
            <CheckPanel key={`check ${part.id}`} check={part.check} part={part} graph={run.graph} />
          </Suspense>
        </Boundary>
      )}
      {part.lines ? (
        <Boundary place="algebra">
          <AlgebraPanel key={`algebra ${part.id}`} steps={trace.steps.slice(0, step)} />
        </Boundary>
      ) : (
        <>
          <Boundary place="derivation" resetKey={chosen}>
            <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
          </Boundary>
          <Boundary place="code">
            <CodePanel name={lesson.id} isClosedAtFirst={lesson.group === 'chain-rule'} session={code} />
          </Boundary>
        </>
      )}
      {part.update && isLast && (
        <Boundary place="update">
          <UpdatePanel update={part.update} session={session} />
        </Boundary>
      )}
      {session.digit && classes && (
        <Boundary place="class-table">
          <ClassTable classes={classes} symbol={session.digit.scores} />
        </Boundary>
      )}
      <Boundary place="inputs">
        <InputsPanel
          key={`inputs ${part.id}`}
          program={part}
          run={beside.run}
          trace={beside.trace}
          loss={loss}
          nudgeFooter={checkLink}
        >
          {session.digit && <DigitWeights digit={session.digit} />}
        </InputsPanel>
      </Boundary>
      <Boundary place="notes">
        <Notes notes={part.notes ?? []} />
      </Boundary>
      {isLast && <NextLesson lesson={lesson} part={part} />}
    </>
  )
}

const checkLink = <CheckLink />
