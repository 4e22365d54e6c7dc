import { Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { edgeById } from '../../engine/edges'
import type { Graph } from '../../engine/graph'
import type { Lesson } from '../../lessons/lesson'
import { saidAt } from '../../program/said-at'
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
import { Prose } from '../shared/Prose'
import { useBeforePaint } from '../shared/use-before-paint'
import { useLanguage } from '../shared/use-language'
import styles from '../workbench/bench/Desk.module.css'
import { OverflowNote } from '../workbench/bench/OverflowNote'
import { PresentButton } from '../workbench/bench/PresentButton'
import { ProgramGraph } from '../workbench/bench/ProgramGraph'
import { useTurns } from '../workbench/bench/use-turns'
import { CodePanel } from '../workbench/code/CodePanel'
import { AlgebraPanel } from '../workbench/derivation/AlgebraPanel'
import { DerivationPanel } from '../workbench/derivation/DerivationPanel'
import { InputsPanel } from '../workbench/inputs/InputsPanel'
import { useLinking } from '../workbench/linking/use-linking'
import { Transport } from '../workbench/steps/Transport'
import type { Stepping } from '../workbench/steps/use-stepping'
import { LessonList } from './LessonList'
import { LessonMenu } from './LessonMenu'
import { NextLesson } from './NextLesson'
import { Notes } from './Notes'
import { PartTabs } from './PartTabs'
import { UpdatePanel } from './UpdatePanel'

const CheckPanel = lazyPart('CheckPanel', async () => (await import('../check/CheckPanel')).CheckPanel)

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
  const { say } = useLanguage()
  const { program: part, run, trace, step, loss } = session
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
      <Boundary place="lesson-list">
        <LessonList current={lesson.id} />
      </Boundary>
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
        <div className={styles.heading}>
          <div className={styles.actions}>
            <PresentButton hasPresented={hasPresented} />
            <LessonMenu current={lesson.id} />
          </div>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
          <PartTabs lesson={lesson} current={part} />
          <p className={styles.stretch}>
            <Prose text={saidAt(part, trace, step).map(say).join(' ')} />
          </p>
        </div>
        <OverflowNote session={session} />
        {session.digit && (
          <Boundary place="digit-strip">
            <DigitStrip digit={session.digit} />
          </Boundary>
        )}
        <Boundary place="graph">
          <ProgramGraph session={graph} />
        </Boundary>
        <Boundary place="transport">
          <Transport session={session} stepping={stepping} />
        </Boundary>
      </main>
      <aside ref={side} className={styles.side}>
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
          >
            {session.digit && <DigitWeights digit={session.digit} />}
          </InputsPanel>
        </Boundary>
        <Boundary place="notes">
          <Notes notes={part.notes ?? []} />
        </Boundary>
        {isLast && <NextLesson lesson={lesson} part={part} />}
      </aside>
    </div>
  )
}

const isInGraph = (graph: Graph, id: string): boolean =>
  graph.positions.has(id) || edgeById(graph, id) !== undefined
