import { RotateCcw } from 'lucide-react'
import { memo, useState } from 'react'
import { type LeafNode, nodeAt } from '../../engine/graph'
import { seedGradient } from '../../engine/run'
import { isScalarShape, type Nested, toNested } from '../../engine/tensor'
import { appStore } from '../../state/app-store'
import type { LessonSession } from '../../state/lesson-session'
import { texOf } from '../../trace/symbol'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { ArrayInput } from './ArrayInput'
import styles from './InputsPanel.module.css'
import panelStyles from './Panel.module.css'
import { ScalarInput } from './ScalarInput'

type InputsPanelProps = Pick<LessonSession, 'part' | 'run' | 'loss'>

const isInput = (node: { readonly kind: string }): node is LeafNode => node.kind === 'input'

const freeRange = { min: -5, max: 5, step: 0.1 }

/** The graph's inputs, to be typed and dragged; everything is computed anew at once and the step stays. */
export const InputsPanel = memo(function InputsPanel({ part, run, loss }: InputsPanelProps) {
  const { t } = useLanguage()
  const [restored, setRestored] = useState(0)
  const { change, restoreInputs } = appStore.getState()
  const restore = (): void => {
    restoreInputs()
    setRestored(restored + 1)
  }
  const changeInput = (id: string, value: Nested): void => {
    const { link } = appStore.getState()
    change({ inputs: { ...link.inputs, [id]: value } })
  }
  return (
    <section className={panelStyles.panel} aria-label={t('inputs.region')}>
      <div className={styles.heading}>
        <h2 className={panelStyles.title}>{t('inputs.region')}</h2>
        <Button icon aria-label={t('inputs.reset')} title={t('inputs.reset')} onClick={restore}>
          <RotateCcw size={18} />
        </Button>
      </div>
      <div key={restored} className={styles.inputs}>
        {run.graph.nodes
          .filter(isInput)
          .map((node) =>
            isScalarShape(node.shape) ? (
              <ScalarInput
                key={node.id}
                id={node.id}
                value={node.value.data[0] ?? 0}
                range={part.ranges?.[node.id] ?? freeRange}
                onChange={(value) => changeInput(node.id, value)}
              />
            ) : (
              <ArrayInput
                key={node.id}
                id={node.id}
                value={node.value}
                note={node.isTarget ? t('inputs.target') : undefined}
                onChange={(value) => changeInput(node.id, toNested(value))}
              />
            ),
          )}
        {loss !== nodeAt(run.graph, run.graph.output).id && <UpstreamInput run={run} loss={loss} />}
      </div>
    </section>
  )
})

/** The gradient that the layers behind hand over, where a layer is treated by itself or the link brings one. */
function UpstreamInput({ run, loss }: Pick<LessonSession, 'run' | 'loss'>) {
  const { t } = useLanguage()
  const { change } = appStore.getState()
  const { graph } = run
  const upstream = seedGradient(graph, run.gradients.get(graph.output))
  const tex = `\\partial ${loss} / \\partial ${texOf(graph, graph.output)}`
  return isScalarShape(upstream.shape) ? (
    <ScalarInput
      id={t('inputs.upstream')}
      tex={tex}
      value={upstream.data[0] ?? 0}
      range={freeRange}
      onChange={(value) => change({ upstream: value })}
    />
  ) : (
    <ArrayInput
      id={t('inputs.upstream')}
      tex={tex}
      value={upstream}
      note={undefined}
      onChange={(value) => change({ upstream: toNested(value) })}
    />
  )
}
