import { useState } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore } from '../../state/stores/app-store'
import { askingStore } from '../../state/stores/asking-store'
import { DigitStrip } from '../digits/DigitStrip'
import { Boundary } from '../failure/Boundary'
import { Problems } from '../shared/Problems'
import { Desk } from '../workbench/bench/Desk'
import type { Stepping } from '../workbench/steps/use-stepping'
import { AskingButton } from './AskingButton'
import { CheckLink } from './CheckLink'
import { LessonColumn } from './LessonColumn'
import { LessonMenu } from './LessonMenu'
import { LessonPanels } from './LessonPanels'
import { PartTabs } from './PartTabs'
import { QuestionPlace } from './QuestionPlace'
import { useQuestions } from './use-questions'
import { WhatNext } from './WhatNext'

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
  const questions = useQuestions(
    session,
    useStore(askingStore, ({ isOn }) => isOn),
  )
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
      nudgeFooter={checkLink}
      actions={<AskingButton />}
      question={
        questions.length > 0 && (
          <QuestionPlace
            key={`${part.id} ${trace.detail} ${step}`}
            lesson={lesson}
            session={session}
            questions={questions}
            onNext={() => {
              stepping.next()
              scrollTo({ top: 0 }) // on a phone the question is below the graph, which shows the number now
            }}
          />
        )
      }
      whatNext={<WhatNext lesson={lesson} part={part} onUpdate={onUpdate} />}
    />
  )
}

const checkLink = <CheckLink />
