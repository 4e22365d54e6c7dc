import { X } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { isTarget } from '../../../engine/gradient-flow'
import { nodeAt } from '../../../engine/graph'
import { agreementOf, nudge } from '../../../engine/nudge'
import { isScalarShape } from '../../../engine/tensor'
import type { PlacedNudge } from '../../../state/session/nudge-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { nudgeAnswer } from '../../../trace/nudge/nudge-answer'
import { isBehindOutput } from '../../../trace/steps/loss-name'
import { isShownAt } from '../../../trace/steps/trace'
import { Button } from '../../shared/Button'
import { intoView } from '../../shared/into-view'
import panelStyles from '../../shared/Panel.module.css'
import { Prose } from '../../shared/Prose'
import { useBeforePaint } from '../../shared/use-before-paint'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { NudgeChoices } from './NudgeChoices'
import styles from './NudgePanel.module.css'
import { NudgeSlopes } from './NudgeSlopes'
import { NudgeValues } from './NudgeValues'

interface NudgePanelProps {
  readonly session: ProgramSession
  readonly place: PlacedNudge
  /** Whether the visitor or the link asked for it, so that it is brought into view. */
  readonly wasAsked: boolean
  /** Shown below the measurement. */
  readonly footer: ReactNode
}

const close = (): void => appStore.getState().change({ nudge: null })

/** What of a session is moved and how far, how the output answers, and the gradient for comparison. */
export function NudgePanel({ session, place, wasAsked, footer }: NudgePanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLElement>(null)
  const isNarrow = useIsNarrow() // there the graph is above, and it is what shows the nudge
  const { graph } = session.run
  const { id } = nodeAt(graph, place.node)
  useBeforePaint(() => {
    if (wasAsked) intoView(isNarrow ? document.querySelector('[data-graph]') : panel.current, 'nearest')
  }, [wasAsked, id])
  const title = t('nudge.title', { name: id })
  return (
    <section ref={panel} className={panelStyles.card} aria-label={title}>
      <div className={styles.heading}>
        <h2 className={panelStyles.title}>{title}</h2>
        <Button icon aria-label={t('nudge.close')} title={t('nudge.close')} onClick={close}>
          <X size={18} />
        </Button>
      </div>
      {isTarget(graph, place.node) ? (
        <p>{t('nudge.target', { name: id })}</p>
      ) : (
        <Measurement session={session} place={place} footer={footer} />
      )}
    </section>
  )
}

function Measurement({ session, place, footer }: Omit<NudgePanelProps, 'wasAsked'>) {
  const { t, say } = useLanguage()
  const { program, run, trace, loss, step } = session
  const { node, entry, by } = place
  const measured = useMemo(() => nudge(run, { node, entry }, by), [run, node, entry, by])
  const isKnown = isShownAt(trace.gradientShownAt, node, step)
  const agreement = isKnown ? agreementOf(run, place, by) : undefined
  const output = nodeAt(run.graph, run.graph.output)
  const { id, shape } = nodeAt(run.graph, node)
  const isOpening = step === 0 && program.setup.nudged === id // before any symbol
  const change = (changed: { readonly entry?: number; readonly by?: number }): void =>
    appStore.getState().change({ nudge: { input: id, entry, by, ...changed } })
  return (
    <div className={styles.nudge}>
      <NudgeChoices
        shape={shape}
        entry={entry}
        by={by}
        onEntry={(chosen) => change({ entry: chosen })}
        onBy={(chosen) => change({ by: chosen })}
      />
      <details className={styles.all} open={isOpening}>
        <summary>{t('nudge.values')}</summary>
        <NudgeValues run={run} place={place} after={measured.after} />
      </details>
      <div role="status">
        <p className={styles.answer}>
          <Prose text={say(nudgeAnswer(run, place, measured, loss))} />
        </p>
        {!isOpening && <p>{t(agreement ? `nudge.${agreement}` : 'nudge.unknown')}</p>}
      </div>
      {isBehindOutput(run.graph, loss) && (
        <p>{t(isScalarShape(output.shape) ? 'nudge.sum-scalar' : 'nudge.sum', { name: output.id })}</p>
      )}
      {!isOpening && (
        <>
          <NudgeSlopes
            run={run}
            place={place}
            nudge={measured}
            loss={loss}
            isKnown={isKnown}
            isEqual={agreement === 'equal'}
          />
          {footer}
        </>
      )}
    </div>
  )
}
