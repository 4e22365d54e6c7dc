import { Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import type { GivenSource } from '../../state/given/given-set'
import type { LessonSession, SessionDigit } from '../../state/session/lesson-session'
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
import { PlayLink } from '../workbench/bench/PlayLink'
import { CodePanel } from '../workbench/code/CodePanel'
import { AlgebraPanel } from '../workbench/derivation/AlgebraPanel'
import { DerivationPanel } from '../workbench/derivation/DerivationPanel'
import { InputsPanel } from '../workbench/inputs/InputsPanel'
import type { Stepping } from '../workbench/steps/use-stepping'
import { CheckLink } from './CheckLink'
import { LessonColumn } from './LessonColumn'
import { LessonMenu } from './LessonMenu'
import { Notes } from './Notes'
import { PartTabs } from './PartTabs'
import { UpdatePanel } from './UpdatePanel'
import { WhatNext } from './WhatNext'

const CheckPanel = lazyPart('CheckPanel', async () => (await import('../check/CheckPanel')).CheckPanel, [
  'check',
])

interface LessonDeskProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  readonly stepping: Stepping
  /** Whether the lesson has just returned from the stage. */
  readonly hasPresented: boolean
}

/**
 * A lesson at its desk: the lessons on the left, the graph and its steps in the middle, the explanations on
 * the right.
 */
export function LessonDesk({ lesson, session, stepping, hasPresented }: LessonDeskProps) {
  const problems = useStore(appStore, (state) => state.problems)
  const { program: part, trace, step } = session
  const [isUpdated, setIsUpdated] = useState(false)
  if (isUpdated && step < trace.steps.length) setIsUpdated(false)
  const onUpdate = part.update && !isUpdated ? () => setIsUpdated(true) : undefined
  return (
    <Desk
      session={session}
      stepping={stepping}
      hasPresented={hasPresented}
      left={<LessonColumn current={lesson.id} />}
      notices={<Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />}
      beforeTitle={<LessonMenu current={lesson.id} />}
      afterTitle={<PartTabs lesson={lesson} current={part} />}
      aboveGraph={
        session.digit && (
          <Boundary place="digit-strip">
            <DigitStrip digit={session.digit} />
          </Boundary>
        )
      }
      panels={(of) => <LessonPanels lesson={lesson} session={session} isUpdated={isUpdated} of={of} />}
      whatNext={<WhatNext lesson={lesson} part={part} onUpdate={onUpdate} />}
    />
  )
}

interface LessonPanelsProps extends Pick<LessonDeskProps, 'lesson' | 'session'> {
  readonly of: BesideGraph
  /** Whether the weights have been updated at this last step. */
  readonly isUpdated: boolean
}

/** The panels that explain a lesson's graph, and what can be done with it. */
function LessonPanels({ lesson, session, isUpdated, of }: LessonPanelsProps) {
  const { beside, code, chosen, choose } = of
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
      {part.update && isLast && (
        <Boundary place="update">
          <UpdatePanel update={part.update} session={session} isUpdated={isUpdated} />
        </Boundary>
      )}
      <Boundary place="notes">
        <PlayLink session={session} source={session.digit && digitSource(session.digit)} />
        <Notes notes={part.notes ?? []} />
      </Boundary>
    </>
  )
}

const digitSource = ({ image, isTrained }: SessionDigit): GivenSource => ({ kind: 'digit', image, isTrained })

const checkLink = <CheckLink />
