import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { runGraph } from '../../src/engine/run'
import { fromNested } from '../../src/engine/tensor'
import { withInputs } from '../../src/engine/with-inputs'
import type { Program } from '../../src/program/program'
import { seenGraphOf } from '../../src/program/program-graphs'
import { programTrace } from '../../src/program/program-trace'
import type { OpenedProgram, ProgramSession } from '../../src/state/session/program-session'
import { sessionAt } from '../../src/state/session/session-at'
import { appStore } from '../../src/state/stores/app-store'
import { lossName } from '../../src/trace/steps/loss-name'
import styles from '../../src/view/workbench/bench/Desk.module.css'
import { ProgramGraph } from '../../src/view/workbench/bench/ProgramGraph'
import { SpecialNote } from '../../src/view/workbench/bench/SpecialNote'
import { Stepped } from '../../src/view/workbench/bench/Stepped'
import { useTurns } from '../../src/view/workbench/bench/use-turns'
import { CodePanel } from '../../src/view/workbench/code/CodePanel'
import { DerivationPanel } from '../../src/view/workbench/derivation/DerivationPanel'
import { InputsPanel } from '../../src/view/workbench/inputs/InputsPanel'
import { useLinking } from '../../src/view/workbench/linking/use-linking'
import { Transport } from '../../src/view/workbench/steps/Transport'
import type { Stepping } from '../../src/view/workbench/steps/use-stepping'

interface GrowthDeskProps {
  readonly program: Program
}

/** A generated program on a lesson's desk, without anything specific to lessons. */
export function GrowthDesk({ program }: GrowthDeskProps) {
  const { inputs, detail, step } = useStore(appStore, ({ link }) => link)
  const opened = useMemo((): OpenedProgram => {
    const plan = seenGraphOf(program, [])
    const values = Object.entries(inputs).map(([id, value]) => [id, fromNested(value)] as const)
    const run = runGraph(withInputs(plan, new Map(values)))
    const loss = lossName(plan, false)
    return {
      program,
      heading: { name: program.id, title: program.title, lead: program.title },
      open: [],
      plan,
      run,
      trace: programTrace(program, run, detail, loss),
      loss,
    }
  }, [program, inputs, detail])
  const session = sessionAt(opened, step)
  return <Stepped session={session} desk={(stepping) => <Desk session={session} stepping={stepping} />} />
}

interface DeskProps {
  readonly session: ProgramSession
  readonly stepping: Stepping
}

function Desk({ session, stepping }: DeskProps) {
  const { graph, beside, code } = useTurns(session)
  const [page, status] = [useRef<HTMLDivElement>(null), useRef<HTMLParagraphElement>(null)]
  const [chosen, choose] = useState<string>()
  useLinking(page, { chosen, onChoose: choose, status })
  return (
    <div ref={page} className={styles.page}>
      <p ref={status} className="visually-hidden" role="status" />
      <nav />
      <main className={styles.main}>
        <ProgramGraph session={graph} />
        <SpecialNote session={beside} />
        <Transport session={session} stepping={stepping} />
      </main>
      <aside className={styles.side}>
        <DerivationPanel session={beside} chosen={chosen} onChoose={choose} />
        <InputsPanel program={session.program} run={beside.run} loss={beside.loss} />
        <CodePanel name={session.program.id} session={code} />
      </aside>
    </div>
  )
}
