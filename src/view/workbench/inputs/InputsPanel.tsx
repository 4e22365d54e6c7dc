import clsx from 'clsx'
import { RotateCcw } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import { slashGradient } from '../../../engine/formula/slash-gradient'
import { plainSymbol, texSymbol } from '../../../engine/formula/tex-symbol'
import type { LeafNode } from '../../../engine/graph'
import { type Run, seedGradient } from '../../../engine/run'
import { formatShape, isScalarShape, itemOf, type Tensor, toNested } from '../../../engine/tensor'
import type { Nested } from '../../../lib/nested'
import type { Range } from '../../../program/program'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { largestAt } from '../../../trace/entry/entry-at-hand'
import { isBehindOutput } from '../../../trace/steps/loss-name'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { Button } from '../../shared/Button'
import panelStyles from '../../shared/Panel.module.css'
import { RestoredContext } from '../../shared/restored-context'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { ArrayInput } from './ArrayInput'
import styles from './InputsPanel.module.css'
import { NudgeButton } from './NudgeButton'
import { ScalarInput } from './ScalarInput'

interface InputsPanelProps extends Pick<ProgramSession, 'program' | 'run' | 'loss'> {
  /** Choices besides the program's own inputs. */
  readonly children?: ReactNode
  /** Whether changed inputs are written into the program, so that there is nothing to restore. */
  readonly isWritten?: boolean
  /** Whether an input can be changed; by default all can. */
  readonly canChange?: (input: LeafNode) => boolean
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
  loss,
  children,
  isWritten = false,
  canChange = anyInput,
}: InputsPanelProps) {
  const { t } = useLanguage()
  const [restored, setRestored] = useState(0)
  const { restoreInputs } = appStore.getState()
  const restore = (): void => {
    restoreInputs()
    setRestored(restored + 1)
  }
  return (
    <section className={clsx(panelStyles.panel, 'no-print')} aria-label={t('inputs.region')}>
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
            .map((node) =>
              program.setup.given && node.id !== program.setup.given.scores ? (
                <GivenArray key={node.id} node={node} gradient={gradientOf(run, node.id)} />
              ) : (
                <NodeInput key={node.id} node={node} range={program.setup.ranges?.[node.id] ?? freeRange} />
              ),
            )}
          {isBehindOutput(run.graph, loss) && <UpstreamInput run={run} loss={loss} />}
        </div>
      </RestoredContext>
    </section>
  )
})

const gradientOf = ({ graph, gradients }: Run, id: string): Tensor | undefined =>
  gradients.get(graph.positions.get(id) ?? -1)

interface GivenArrayProps {
  readonly node: LeafNode
  readonly gradient: Tensor | undefined
}

/** An array from outside the program, which can be nudged where the output answers most. */
function GivenArray({ node: { id, shape }, gradient }: GivenArrayProps) {
  return gradient ? (
    <div className={styles.caption}>
      <Tex of={{ tex: texSymbol(id), plain: plainSymbol(id) }} />
      <span className={styles.note}>{formatShape(shape)}</span>
      <span className={styles.action}>
        <NudgeButton id={id} entry={largestAt(gradient)} />
      </span>
    </div>
  ) : null
}

interface NodeInputProps {
  readonly node: LeafNode
  readonly range: Range
}

/** One input with its button; re-renders only when something in it changes. */
const NodeInput = memo(function NodeInput({ node, range }: NodeInputProps) {
  const { t } = useLanguage()
  const { id, shape, value, isTarget } = node
  const action = <NudgeButton id={id} />
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
