import type { KindId } from '../kind-id'
import { gradient } from './gradient'
import type { Kind } from './kind'
import { locals } from './locals'
import { order } from './order'
import { shape } from './shape'
import { whichGraph } from './which-graph'
import { wrongGradient } from './wrong-gradient'
import { wrongLine } from './wrong-line'

/** Every kind of exercise. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  gradient,
  locals,
  shape,
  'wrong-gradient': wrongGradient,
  'wrong-line': wrongLine,
  order,
  'which-graph': whichGraph,
}
