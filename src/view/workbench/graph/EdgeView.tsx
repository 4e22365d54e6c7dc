import { memo } from 'react'
import type { Tensor } from '../../../engine/tensor'
import type { EdgePaths } from '../../../layout/edge-path'
import { sameParts } from '../../shared/same-parts'
import { EdgeLines } from './EdgeLines'
import { dataAttributes } from './graph-model'

interface EdgeViewProps {
  readonly id: string
  readonly paths: EdgePaths
  /** What is known, whether or not it is drawn yet. */
  readonly value: Tensor | undefined
  readonly contribution: Tensor | undefined
  readonly hasGradient: boolean
  readonly isValueKnown: boolean
  readonly isGradientKnown: boolean
  readonly isValueLit: boolean
  readonly isGradientLit: boolean
}

/** The lines of one edge with its data attributes; re-renders only when something in it changes. */
export const EdgeView = memo(function EdgeView(props: EdgeViewProps) {
  const { id, value, contribution, ...lines } = props
  return (
    <g data-edge={id} {...dataAttributes(value, contribution)}>
      <path data-hit d={lines.paths.forward} />
      <EdgeLines {...lines} />
    </g>
  )
}, sameParts)
