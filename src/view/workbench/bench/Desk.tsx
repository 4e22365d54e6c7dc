import clsx from 'clsx'
import { type ReactNode, useRef, useState } from 'react'
import { edgeById } from '../../../engine/edges'
import type { Graph } from '../../../engine/graph'
import { saidAt } from '../../../program/said-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { Prose } from '../../shared/Prose'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import { useLinking } from '../linking/use-linking'
import { Transport } from '../steps/Transport'
import type { Stepping } from '../steps/use-stepping'
import styles from './Desk.module.css'
import { PresentButton } from './PresentButton'
import { ProgramGraph } from './ProgramGraph'
import { useTurns } from './use-turns'

/** What the panels beside a graph are about. */
export interface BesideGraph {
  /** The session for all panels but the code. */
  readonly beside: ProgramSession
  /** The session for the code, which comes last. */
  readonly code: ProgramSession
  /** The node or the edge whose gradient is unrolled, if one was chosen. */
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
}

interface DeskProps {
  readonly className?: string | undefined
  readonly session: ProgramSession
  readonly stepping: Stepping
  /** Whether the program comes back from the stage. */
  readonly hasPresented: boolean
  /** What stands left of the desk. */
  readonly left?: ReactNode
  /** What stands over everything. */
  readonly notices?: ReactNode
  /** What else can be done, beside presenting. */
  readonly actions?: ReactNode
  readonly beforeTitle?: ReactNode
  readonly afterTitle?: ReactNode
  readonly aboveGraph?: ReactNode
  /** What explains the graph, on its right. */
  readonly panels: (of: BesideGraph) => ReactNode
}

/** A program to work with: what is said at its step, its graph and the way through its steps, and what explains them. */
export function Desk(props: DeskProps) {
  const { session, stepping, hasPresented } = props
  const { say } = useLanguage()
  const { program, heading, run, trace, step } = session
  const { graph, beside, code } = useTurns(session)
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
        <div className={styles.heading}>
          <div className={styles.actions}>
            <PresentButton hasPresented={hasPresented} />
            {props.actions}
          </div>
          {props.beforeTitle}
          <h1 className={styles.title}>{say(heading.title)}</h1>
          {props.afterTitle}
          <p className={styles.stretch}>
            <Prose text={saidAt(program, trace, step).map(say).join(' ')} />
          </p>
        </div>
        {props.aboveGraph}
        <Boundary place="graph">
          <ProgramGraph session={graph} />
        </Boundary>
        <Boundary place="transport">
          <Transport session={session} stepping={stepping} />
        </Boundary>
      </main>
      <aside ref={side} className={styles.side}>
        {props.panels({ beside, code, chosen, choose })}
      </aside>
    </div>
  )
}

const isInGraph = (graph: Graph, id: string): boolean =>
  graph.positions.has(id) || edgeById(graph, id) !== undefined
