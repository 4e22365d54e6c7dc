import { lazy, Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { edgesOf } from '../../engine/edges'
import type { Graph } from '../../engine/graph'
import type { Lesson } from '../../lessons/lesson'
import { stretchesAt } from '../../lessons/stretches-at'
import { appStore } from '../../state/app-store'
import type { LessonSession } from '../../state/lesson-session'
import { CodePanel } from '../code/CodePanel'
import { DerivationPanel } from '../derivation/DerivationPanel'
import { useLinking } from '../linking/use-linking'
import { Problems } from '../shared/Problems'
import { Prose } from '../shared/Prose'
import { useBeforePaint } from '../shared/use-before-paint'
import { useLanguage } from '../shared/use-language'
import { AlgebraPanel } from './AlgebraPanel'
import { ClassTable } from './digits/ClassTable'
import { DigitStrip } from './digits/DigitStrip'
import { DigitWeights } from './digits/DigitWeights'
import { digitScores } from './digits/digit-scores'
import { InputsPanel } from './InputsPanel'
import styles from './LessonDesk.module.css'
import { LessonGraph } from './LessonGraph'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'
import { NextLesson } from './NextLesson'
import { Notes } from './Notes'
import { OverflowNote } from './OverflowNote'
import { PartTabs } from './PartTabs'
import { PresentButton } from './PresentButton'
import { Transport } from './Transport'
import { UpdatePanel } from './UpdatePanel'
import { useTurns } from './use-turns'

const CheckPanel = lazy(async () => ({ default: (await import('../check/CheckPanel')).CheckPanel }))

interface LessonDeskProps {
  readonly lesson: Lesson
  readonly session: LessonSession
}

/** A lesson to work with: the lessons on the left, the graph and its steps in the middle, what explains it on the right. */
export function LessonDesk({ lesson, session }: LessonDeskProps) {
  const problems = useStore(appStore, (state) => state.problems)
  const { say } = useLanguage()
  const { part, run, trace, step, loss } = session
  const { graph, beside, code } = useTurns(session)
  const isLast = step === trace.steps.length
  const classes = digitScores(session)
  const [page, status] = [useRef<HTMLDivElement>(null), useRef<HTMLParagraphElement>(null)]
  const side = useRef<HTMLElement>(null)
  useBeforePaint(() => side.current?.scrollTo({ top: 0 }), [part.id])
  const [wanted, choose] = useState<string>()
  const chosen = wanted !== undefined && isInGraph(run.graph, wanted) ? wanted : undefined
  useLinking(page, { chosen, onChoose: choose, status })
  return (
    <div ref={page} className={styles.page}>
      <p ref={status} className="visually-hidden" role="status" />
      <LessonList current={lesson.id} />
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
        <div className={styles.heading}>
          <div className={styles.actions}>
            <PresentButton />
            <LessonMenu current={lesson.id} />
          </div>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
          <PartTabs lesson={lesson} current={part} />
          <p className={styles.stretch}>
            <Prose text={stretchesAt(part, trace, step).map(say).join(' ')} />
          </p>
        </div>
        <OverflowNote session={session} />
        {session.digit && <DigitStrip digit={session.digit} />}
        <LessonGraph lesson={lesson} session={graph} />
        <Transport key={part.id} session={session} />
      </main>
      <aside ref={side} className={styles.side}>
        {part.check && (
          <Suspense fallback={null}>
            <CheckPanel key={`check ${part.id}`} check={part.check} part={part} graph={run.graph} />
          </Suspense>
        )}
        {part.lines ? (
          <AlgebraPanel key={`algebra ${part.id}`} steps={trace.steps.slice(0, step)} />
        ) : (
          <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
        )}
        {!part.lines && <CodePanel lesson={lesson} session={code} />}
        {part.update && isLast && <UpdatePanel update={part.update} session={session} />}
        {session.digit && classes && <ClassTable classes={classes} symbol={session.digit.scores} />}
        <InputsPanel key={`inputs ${part.id}`} part={part} run={beside.run} trace={beside.trace} loss={loss}>
          {session.digit && <DigitWeights digit={session.digit} />}
        </InputsPanel>
        <Notes notes={part.notes ?? []} />
        {isLast && <NextLesson lesson={lesson} part={part} />}
      </aside>
    </div>
  )
}

const isInGraph = (graph: Graph, id: string): boolean =>
  graph.positions.has(id) || edgesOf(graph).some((edge) => edge.id === id)
