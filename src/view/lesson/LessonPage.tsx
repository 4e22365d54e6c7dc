import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { edgesOf } from '../../engine/edges'
import type { Graph } from '../../engine/graph'
import type { Lesson } from '../../lessons/lesson'
import { stretchesAt } from '../../lessons/stretches-at'
import { appStore } from '../../state/app-store'
import { digitStore } from '../../state/digit-store'
import { needsDigits, openSession } from '../../state/lesson-session'
import { withLineGroups } from '../../state/line-session'
import { CheckPanel } from '../check/CheckPanel'
import { CodePanel } from '../code/CodePanel'
import { DerivationPanel } from '../derivation/DerivationPanel'
import { MarkedIndex } from '../graph/marked-index'
import { useLinking } from '../linking/use-linking'
import buttonStyles from '../shared/Button.module.css'
import { Problems } from '../shared/Problems'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import { AlgebraPanel } from './AlgebraPanel'
import { ClassTable } from './digits/ClassTable'
import { DigitStrip } from './digits/DigitStrip'
import { DigitWeights } from './digits/DigitWeights'
import { digitScores } from './digits/digit-scores'
import { InputsPanel } from './InputsPanel'
import { LessonGraph } from './LessonGraph'
import { LessonList } from './LessonList'
import styles from './LessonPage.module.css'
import { NextLesson } from './NextLesson'
import { Notes } from './Notes'
import { OverflowNote } from './OverflowNote'
import { PartTabs } from './PartTabs'
import { Transport } from './Transport'
import { UpdatePanel } from './UpdatePanel'
import { useMarkDone } from './use-mark-done'
import { WaitingLesson } from './WaitingLesson'

interface LessonPageProps {
  readonly lesson: Lesson
}

/** A lesson at the step that the address names, or what is known of it while its data are on their way. */
export function LessonPage({ lesson }: LessonPageProps) {
  const waits = useStore(appStore, ({ link }) => needsDigits(lesson, link))
  const hasNet = useStore(digitStore, ({ net }) => net !== undefined)
  return waits && !hasNet ? <WaitingLesson lesson={lesson} /> : <SteppedLesson lesson={lesson} />
}

function SteppedLesson({ lesson }: LessonPageProps) {
  const net = useStore(digitStore, (state) => state.net)
  const link = useStore(appStore, (state) => state.link)
  const problems = useStore(appStore, (state) => state.problems)
  const { dismissProblems } = appStore.getState()
  const { t, say } = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes none of the numbers
  const opened = useMemo(
    () => openSession(lesson, { ...link, step: 0 }, net),
    [lesson, link.part, link.inputs, link.upstream, link.detail, link.open, net],
  )
  const { part, run, trace } = opened
  const step = Math.min(link.step, trace.steps.length)
  const session = withLineGroups({ ...opened, step })
  const isLast = step === trace.steps.length
  const classes = digitScores(session)
  useMarkDone(lesson.id, isLast)
  const [page, status] = [useRef<HTMLDivElement>(null), useRef<HTMLParagraphElement>(null)]
  const [wanted, choose] = useState<string>()
  const chosen = wanted !== undefined && isInGraph(run.graph, wanted) ? wanted : undefined
  useLinking(page, { chosen, onChoose: choose, status })
  return (
    <div ref={page} className={styles.page}>
      <p ref={status} className="visually-hidden" role="status" />
      <LessonList current={lesson.id} />
      <main className={styles.main} id="content">
        <Problems problems={problems} onDismiss={dismissProblems} />
        <div className={styles.heading}>
          <details className={styles.menu}>
            <summary className={buttonStyles.button}>{t('lesson.list')}</summary>
            <LessonList current={lesson.id} />
          </details>
          <h1 className={styles.title}>{say(lesson.title)}</h1>
          <PartTabs lesson={lesson} current={part} />
          <p className={styles.stretch}>
            <Prose text={stretchesAt(part, trace, step).map(say).join(' ')} />
          </p>
        </div>
        <OverflowNote session={session} />
        {session.digit && <DigitStrip digit={session.digit} />}
        <MarkedIndex value={classes?.label}>
          <LessonGraph lesson={lesson} session={session} />
        </MarkedIndex>
        <Transport key={part.id} session={session} />
      </main>
      <aside className={styles.side}>
        {part.lines ? (
          <AlgebraPanel key={part.id} steps={trace.steps.slice(0, step)} />
        ) : (
          <DerivationPanel session={session} chosen={chosen} onChoose={choose} />
        )}
        {!part.lines && <CodePanel lesson={lesson} session={session} />}
        {part.check && <CheckPanel key={part.id} check={part.check} part={part} graph={run.graph} />}
        {part.update && isLast && <UpdatePanel update={part.update} session={session} />}
        {session.digit && classes && <ClassTable classes={classes} symbol={session.digit.scores} />}
        <InputsPanel key={part.id} part={part} run={run}>
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
