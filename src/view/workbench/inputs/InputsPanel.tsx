import { RotateCcw } from 'lucide-react'
import { Fragment, memo, type ReactNode, useState } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import { slashGradient } from '../../../engine/formula/slash-gradient'
import type { LeafNode } from '../../../engine/graph'
import { seedGradient } from '../../../engine/run'
import { isScalarShape, itemOf, toNested } from '../../../engine/tensor'
import type { Nested } from '../../../lib/nested'
import { required } from '../../../lib/required'
import type { Range } from '../../../program/program'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { isBehindOutput } from '../../../trace/steps/loss-name'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { Boundary } from '../../failure/Boundary'
import { Button } from '../../shared/Button'
import panelStyles from '../../shared/Panel.module.css'
import { RestoredContext } from '../../shared/restored-context'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { ArrayInput } from './ArrayInput'
import styles from './InputsPanel.module.css'
import { NudgeButton } from './NudgeButton'
import { NudgePanel } from './NudgePanel'
import { ScalarInput } from './ScalarInput'

interface InputsPanelProps extends Pick<ProgramSession, 'program' | 'run' | 'trace' | 'loss'> {
  /** Choices besides the program's own inputs. */
  readonly children?: ReactNode
  /** Whether changed inputs are written into the program, so that there is nothing to restore. */
  readonly isWritten?: boolean
  /** Whether an input can be changed; by default all can. */
  readonly canChange?: (input: LeafNode) => boolean
  /** Shown below the measurement of a nudge. */
  readonly nudgeFooter?: ReactNode
}

const isInput = (node: { readonly kind: string }): node is LeafNode => node.kind === 'input'

const anyInput = (): boolean => true

const freeRange = { min: -5, max: 5, step: 0.1 }

/**
 * The graph's inputs, to be typed or dragged; everything is recomputed at once and the step stays the same.
 */
export const InputsPanel = memo(function InputsPanel({
  program,
  run,
  trace,
  loss,
  children,
  nudgeFooter,
  isWritten = false,
  canChange = anyInput,
}: InputsPanelProps) {
  const { t } = useLanguage()
  const [restored, setRestored] = useState(0)
  const [nudged, setNudged] = useState<string>()
  const { restoreInputs } = appStore.getState()
  const restore = (): void => {
    restoreInputs()
    setRestored(restored + 1)
  }
  const toggle = useLatest((id: string) => setNudged(nudged === id ? undefined : id))
  return (
    <section className={panelStyles.panel} aria-label={t('inputs.region')}>
      <div className={styles.heading}>
        <h2 className={panelStyles.title}>{t('inputs.region')}</h2>
        {!isWritten && (
          <Button icon aria-label={t('inputs.reset')} title={t('inputs.reset')} onClick={restore}>
            <RotateCcw size={18} />
          </Button>
        )}
      </div>
      <RestoredContext value={restored}>
        <div className={styles.inputs}>
          {children}
          {run.graph.nodes
            .filter(isInput)
            .filter(canChange)
            .filter(({ id }) => !program.setup.given || id === program.setup.given.scores)
            .map((node) => (
              <Fragment key={node.id}>
                <NodeInput
                  node={node}
                  range={program.setup.ranges?.[node.id] ?? freeRange}
                  isNudged={nudged === node.id}
                  onNudge={toggle}
                />
                {nudged === node.id && (
                  <Boundary place="nudge">
                    <NudgePanel
                      run={run}
                      trace={trace}
                      loss={loss}
                      node={required(run.graph.positions.get(node.id), `${node.id} is not in the graph`)}
                      footer={nudgeFooter}
                    />
                  </Boundary>
                )}
              </Fragment>
            ))}
          {isBehindOutput(run.graph, loss) && <UpstreamInput run={run} loss={loss} />}
        </div>
      </RestoredContext>
    </section>
  )
})

interface NodeInputProps {
  readonly node: LeafNode
  readonly range: Range
  readonly isNudged: boolean
  readonly onNudge: (id: string) => void
}

/** One input with its button; re-renders only when something in it changes. */
const NodeInput = memo(function NodeInput({ node, range, isNudged, onNudge }: NodeInputProps) {
  const { t } = useLanguage()
  const { id, shape, value, isTarget } = node
  const action = <NudgeButton id={id} isOpen={isNudged} onToggle={() => onNudge(id)} />
  const changeTo = (changed: Nested): void => appStore.getState().changeInput(id, changed)
  return isScalarShape(shape) ? (
    <ScalarInput id={id} value={itemOf(value)} range={range} onChange={changeTo} action={action} />
  ) : (
    <ArrayInput
      id={id}
      value={value}
      note={isTarget ? t('inputs.target') : undefined}
      onChange={(changed) => changeTo(toNested(changed))}
      action={action}
    />
  )
})

/** The upstream gradient, for a layer on its own or if the link contains one. */
function UpstreamInput({ run, loss }: Pick<ProgramSession, 'run' | 'loss'>) {
  const { language, t } = useLanguage()
  const { change } = appStore.getState()
  const { graph } = run
  const upstream = seedGradient(graph, run.gradients.get(graph.output))
  const output = formulaWords(valueSymbol(graph, graph.output), { language })
  const gradient = slashGradient(loss, output)
  return isScalarShape(upstream.shape) ? (
    <ScalarInput
      id={t('inputs.upstream')}
      name={gradient}
      value={upstream.data[0] ?? 0}
      range={freeRange}
      onChange={(value) => change({ upstream: value })}
    />
  ) : (
    <ArrayInput
      id={t('inputs.upstream')}
      name={gradient}
      value={upstream}
      note={undefined}
      onChange={(value) => change({ upstream: toNested(value) })}
    />
  )
}
