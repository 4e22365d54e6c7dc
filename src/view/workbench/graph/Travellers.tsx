import clsx from 'clsx'
import { useLayoutEffect, useRef } from 'react'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import { type Offsets, routeTerminal } from '../../../layout/edge-route'
import { wantsStillness } from '../../shared/wants-stillness'
import { alongPath } from './along-path'
import type { GraphModel } from './graph-model'
import styles from './Travellers.module.css'

interface TravellersProps {
  readonly model: GraphModel
  readonly edges: readonly DrawnEdge[]
  readonly offsets: Offsets
}

interface Way {
  readonly direction: 'forward' | 'backward'
  readonly path: string
}

/** The dots that run along the lines at work, once at each step. */
export function Travellers(props: TravellersProps) {
  const { frame } = props.model
  if (frame.step?.kind === 'line' || wantsStillness()) return null
  const drawn = waysAtWork(props).filter(({ path }) => path !== '') // none is before the first layout
  return drawn.map((way) => <Traveller key={`${frame.index} ${way.path}`} {...way} />)
}

/** The lines along which the step takes a value or a gradient. */
function waysAtWork({ model: { run, frame, layout }, edges, offsets }: TravellersProps): readonly Way[] {
  const { lit } = frame
  const { output } = run.graph
  const ways: Way[] = []
  for (const { edge, paths } of edges) {
    if (lit.valuesIn.has(edge.id)) ways.push({ direction: 'forward', path: paths.forward })
    if (lit.gradientsOut.has(edge.id) && frame.contributions.has(edge.id))
      ways.push({ direction: 'backward', path: paths.backward })
  }
  if (lit.node !== output) return ways
  const { paths } = routeTerminal(run.graph, layout, offsets)
  if (lit.valueOut) ways.push({ direction: 'forward', path: paths.forward })
  if (lit.gradient && frame.gradients.has(output)) ways.push({ direction: 'backward', path: paths.backward })
  return ways
}

/** A dot that runs along a line. It only moves and fades, so the browser draws nothing else again for its frames. */
function Traveller({ path, direction }: Way) {
  const dot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const run = dot.current?.animate(alongPath(path), { duration: 300, easing: 'ease-in-out' })
    return () => run?.cancel()
  }, [path])
  return <div ref={dot} className={clsx(styles.traveller, styles[direction])} />
}
