import { type ReactNode, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isTarget } from '../../../engine/gradient-flow'
import { nodeAt } from '../../../engine/graph'
import { agreementOf, type InputEntry, nudge } from '../../../engine/nudge'
import { isScalarShape } from '../../../engine/tensor'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { isBehindOutput } from '../../../trace/steps/loss-name'
import { intoView } from '../../shared/into-view'
import panelStyles from '../../shared/Panel.module.css'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useLanguage } from '../../shared/use-language'
import { NudgeChoices } from './NudgeChoices'
import styles from './NudgePanel.module.css'
import { NudgeSlopes } from './NudgeSlopes'
import { NudgeValues } from './NudgeValues'

interface NudgePanelProps extends Pick<ProgramSession, 'run' | 'trace' | 'loss'> {
  /** The input's position in the graph. */
  readonly node: number
  /** Shown below the measurement. */
  readonly footer?: ReactNode
}

/**
 * Checks an input's gradient: runs the forward pass with the input changed a little, and shows the measured
 * slope.
 */
export function NudgePanel({ run, trace, loss, node, footer }: NudgePanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLElement>(null)
  useBeforePaint(() => intoView(panel.current, 'nearest'), [])
  const { graph } = run
  const { id } = nodeAt(graph, node)
  const isConstant = isTarget(graph, node)
  return (
    <section ref={panel} className={panelStyles.card} aria-label={t('nudge.title', { name: id })}>
      {isConstant ? (
        <p>{t('nudge.target', { name: id })}</p>
      ) : (
        <Measurement run={run} trace={trace} loss={loss} node={node} footer={footer} />
      )}
    </section>
  )
}

function Measurement({ run, trace, loss, node, footer }: NudgePanelProps) {
  const { t } = useLanguage()
  const [entry, setEntry] = useState(0)
  const [by, setBy] = useState(0.01)
  const step = useStore(appStore, ({ link }) => link.step)
  const place: InputEntry = { node, entry }
  const measured = nudge(run, place, by)
  const isKnown = (trace.gradientShownAt.get(node) ?? Number.POSITIVE_INFINITY) <= step
  const output = nodeAt(run.graph, run.graph.output)
  return (
    <div className={styles.nudge}>
      <NudgeChoices
        shape={nodeAt(run.graph, node).shape}
        entry={entry}
        by={by}
        onEntry={setEntry}
        onBy={setBy}
      />
      <NudgeValues run={run} place={place} after={measured.after} />
      {isBehindOutput(run.graph, loss) && (
        <p>{t(isScalarShape(output.shape) ? 'nudge.sum-scalar' : 'nudge.sum', { name: output.id })}</p>
      )}
      <NudgeSlopes run={run} place={place} nudge={measured} loss={loss} isKnown={isKnown} />
      <p role="status">{t(isKnown ? `nudge.${agreementOf(run, place, by)}` : 'nudge.unknown')}</p>
      {footer}
    </div>
  )
}
