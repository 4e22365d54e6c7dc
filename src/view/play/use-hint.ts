import { tensorPlain } from '../../engine/formula/plain'
import { nodeAt } from '../../engine/graph'
import { formatShape, isScalarShape, type Tensor } from '../../engine/tensor'
import type { ProgramSession } from '../../state/session/program-session'
import { useLanguage } from '../shared/use-language'
import { useShownFrame } from '../workbench/steps/use-shown-frame'

/** An array has its numbers said up to this many entries. */
const mostEntries = 12

/** What to say of a name under the pointer: its shape, and its value and gradient as far as they are known. */
export function useHint(session: ProgramSession): (name: string) => string | undefined {
  const { run, loss } = session
  const frame = useShownFrame(session)
  const { t } = useLanguage()
  return (written) => {
    const name = written.replace(/\["([^"]*)"\]/g, "['$1']")
    const position = run.graph.positions.get(name)
    if (position === undefined) return undefined
    const { shape } = nodeAt(run.graph, position)
    const said = (tensor: Tensor | undefined): string | undefined =>
      tensor && tensor.data.length <= mostEntries ? tensorPlain(tensor) : undefined
    const value = said(frame.values.get(position))
    const gradient = said(frame.gradients.get(position))
    return [
      isScalarShape(shape) ? name : t('play.hint.shape', { name, shape: formatShape(shape) }),
      value && `${name} = ${value}`,
      gradient && `∂${loss}/∂${name} = ${gradient}`,
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
