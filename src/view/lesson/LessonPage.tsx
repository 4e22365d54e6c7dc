import { lazy, Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { stretchesAt } from '../../lessons/stretches-at'
import { appStore } from '../../state/app-store'
import { layoutOf } from '../../state/graph-layouts'
import { graphOf, type LessonSession, openSession } from '../../state/lesson-session'
import { presentStore } from '../../state/present-store'
import { calloutOf } from '../../trace/callout'
import { formulaOf } from '../../trace/formula'
import { frameAt } from '../../trace/frame'
import { sentenceOf } from '../../trace/sentence'
import { GraphView } from '../graph/GraphView'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import { DerivationPanel } from './DerivationPanel'
import { InputsPanel } from './InputsPanel'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'
import styles from './LessonPage.module.css'
import { NextLesson } from './NextLesson'
import { Notes } from './Notes'
import { PresentButton } from './PresentButton'
import { Transport } from './Transport'
import { UpdatePanel } from './UpdatePanel'
import { useMarkDone } from './use-mark-done'

const PresentPage = lazy(async () => ({ default: (await import('../present/PresentPage')).PresentPage }))

interface LessonPageProps {
  readonly lesson: Lesson
}

/** A lesson at the step that the address names. */
export function LessonPage({ lesson }: LessonPageProps) {
  const link = useStore(appStore, (state) => state.link)
  const problems = useStore(appStore, (state) => state.problems)
  const { dismissProblems } = appStore.getState()
  const { say } = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes none of the numbers
  const opened = useMemo(
    () => openSession(lesson, { ...link, step: 0 }),
    [lesson, link.part, link.inputs, link.upstream, link.detail],
  )
  const { part, run, trace } = opened
  const step = Math.min(link.step, trace.steps.length)
  const session = { ...opened, step }
  const isLast = step === trace.steps.length
  useMarkDone(lesson.id, isLast)
  const isPresenting = useStore(presentStore, (state) => state.isPresenting)
  if (isPresenting) {
    const graph = (scale: number) => <LessonGraph lesson={lesson} session={session} scale={scale} />
    return (
      <Suspense fallback={null}>
        <PresentPage lesson={lesson} session={session} graph={graph} />
      </Suspense>
    )
  }
  return (
    <div className={styles.page}>
      <LessonList current={lesson.id} />
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={dismissProblems} />
        <div className={styles.heading}>
          <div className={styles.actions}>
            <PresentButton />
            <LessonMenu current={lesson.id} />
          </div>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
          <p className={styles.stretch}>{stretchesAt(part, trace, step).map(say).join(' ')}</p>
        </div>
        <LessonGraph lesson={lesson} session={session} />
        <Transport key={part.id} session={session} />
      </main>
      <aside className={styles.side}>
        <LessonDerivation session={session} />
        {part.update && isLast && <UpdatePanel update={part.update} session={session} />}
        <InputsPanel part={part} run={run} trace={trace} loss={session.loss} />
        <Notes notes={part.notes ?? []} />
        {isLast && <NextLesson after={lesson.id} />}
      </aside>
    </div>
  )
}

interface SessionProps {
  readonly session: LessonSession
}

interface LessonGraphProps extends SessionProps, LessonPageProps {
  /** Given on a stage: the smallest scale that the last row can read. */
  readonly scale?: number
}

function LessonGraph({ lesson, session, scale }: LessonGraphProps) {
  const { part, run, trace, step, loss } = session
  const layout = layoutOf(graphOf(part))
  const frame = frameAt(trace, run, step)
  const callout =
    frame.step && scale === undefined
      ? calloutOf(run, frame.step, formulaOf(trace, run, frame.step, loss))
      : []
  const name = part === lesson.parts[0] ? lesson.id : `${lesson.id}/${part.id}`
  return (
    <GraphView
      key={name}
      model={{ run, trace, frame, layout, loss }}
      name={name}
      callout={callout}
      stageScale={scale}
    />
  )
}

function LessonDerivation({ session: { run, trace, step, loss } }: SessionProps) {
  const current = trace.steps[step - 1]
  if (!current) return <DerivationPanel />
  return (
    <DerivationPanel
      direction={current.kind === 'forward' ? 'forward' : 'backward'}
      formulas={formulaOf(trace, run, current, loss)}
      sentence={sentenceOf(trace, run, current, loss)}
    />
  )
}
