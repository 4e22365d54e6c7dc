import clsx from 'clsx'
import { type ReactNode, useRef, useState } from 'react'
import { edgeById } from '../../../engine/edges'
import type { Graph } from '../../../engine/graph'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { useLinking } from '../linking/use-linking'
import { Transport } from '../steps/Transport'
import type { Stepping } from '../steps/use-stepping'
import { MarkButton } from '../track/MarkButton'
import { BrokenNote } from './BrokenNote'
import styles from './Desk.module.css'
import { Head } from './Head'
import { NudgePlace } from './NudgePlace'
import { PresentButton } from './PresentButton'
import { ProgramGraph } from './ProgramGraph'
import { Said } from './Said'
import { SpecialNote } from './SpecialNote'
import { StepFormula } from './StepFormula'
import { ToQuestion } from './ToQuestion'
import { useTurns } from './use-turns'

/** What the panels beside a graph show. */
export interface BesideGraph {
  /** The session for all panels except the code. */
  readonly beside: ProgramSession
  /** The session for the code, which is updated last. */
  readonly code: ProgramSession
  /** The node or edge whose gradient is unrolled, if one was chosen. */
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
}

interface DeskProps {
  readonly className?: string | undefined
  readonly session: ProgramSession
  readonly stepping: Stepping
  /** Whether the program has just returned from the stage. */
  readonly hasPresented: boolean
  /** Shown to the left of the desk. */
  readonly left?: ReactNode
  /** Shown above everything else. */
  readonly notices?: ReactNode
  readonly beforeTitle?: ReactNode
  readonly afterTitle?: ReactNode
  readonly aboveGraph?: ReactNode
  /** Further buttons at the end of the title's line. */
  readonly actions?: ReactNode
  /** What is asked at the current step; shown before the panels. */
  readonly question?: ReactNode
  /** Shown below the measurement of a nudge. */
  readonly nudgeFooter?: ReactNode
  /** The explanations to the right of the graph. */
  readonly panels: (of: BesideGraph) => ReactNode
  /** What the last step asks for; shown at that step alone. */
  readonly whatNext?: ReactNode
}

/**
 * A program at its desk: the text of its current step, its graph, the controls for stepping, and the panels
 * that explain it.
 */
export function Desk(props: DeskProps) {
  const { session, stepping, hasPresented } = props
  const { say } = useLanguage()
  const { program, heading, run, trace, step } = session
  const { graph, beside, code } = useTurns(session)
  const isNarrow = useIsNarrow()
  const whatNext = step === trace.steps.length && props.whatNext
  const [page, status] = [useRef<HTMLDivElement>(null), useRef<HTMLParagraphElement>(null)]
  const side = useRef<HTMLElement>(null)
  useBeforePaint(() => side.current?.scrollTo({ top: 0 }), [program.id])
  const [wanted, choose] = useState<string>()
  const chosen = wanted !== undefined && isInGraph(run.graph, wanted) ? wanted : undefined
  useLinking(page, { chosen, onChoose: choose, status })
  return (
    <div ref={page} className={clsx(styles.page, props.className)}>
      <p ref={status} className="visually-hidden" role="status" />
      {props.left}
      <main className={styles.main} id="content">
        {props.notices}
        <Head
          beforeTitle={props.beforeTitle}
          title={say(heading.title)}
          afterTitle={props.afterTitle}
          actions={
            <>
              {props.actions}
              <MarkButton session={session} />
              <PresentButton hasPresented={hasPresented} />
            </>
          }
        />
        {program.said && (
          <p className={styles.said} data-said>
            <Said session={session} />
          </p>
        )}
        {props.aboveGraph}
        <BrokenNote session={session} />
        <Boundary place="graph">
          <ProgramGraph session={graph} />
        </Boundary>
        {isNarrow && props.question && <ToQuestion onGo={() => focusFirst(side.current)} />}
        <SpecialNote session={beside} />
        <StepFormula session={beside} />
        <Boundary place="transport">
          <Transport session={session} stepping={stepping} whatNext={isNarrow && whatNext} />
        </Boundary>
      </main>
      <aside ref={side} className={styles.side}>
        {props.question}
        <NudgePlace session={beside} footer={props.nudgeFooter} />
        {props.panels({ beside, code, chosen, choose })}
        {!isNarrow && whatNext && <div className={styles.next}>{whatNext}</div>}
      </aside>
    </div>
  )
}

const focusFirst = (side: HTMLElement | null): void =>
  side?.querySelector<HTMLElement>('input:enabled, button:enabled')?.focus()

const isInGraph = (graph: Graph, id: string): boolean =>
  graph.positions.has(id) || edgeById(graph, id) !== undefined
