import type { NetworkState } from '../../net/network'
import { layerShapes, type NetworkShape } from '../../net/parameters'
import { blockBytes, type LayerForm, layerForm, readBlock, writeBlock } from './layer-block'
import type { KernelMemory } from './memory'

/** The addresses of one layer of a net in the module's memory. */
export interface LayerBlocks {
  readonly form: LayerForm
  readonly parameters: number
  readonly moments: readonly number[]
  readonly gradient: number
  /** W transposed: (outputs × inputs), with padded rows of `transposedRow` bytes each. */
  readonly transposed: number
  readonly transposedRow: number
}

/** A net in the module's memory. */
export interface NetBlocks {
  readonly layers: readonly LayerBlocks[]
  /** A row of zeros as wide as the widest layer. */
  readonly zeros: number
  /** The number 1. */
  readonly one: number
}

/** Allocates memory for a net and writes `state` to it. */
export function placeNet(memory: KernelMemory, sizes: NetworkShape, state: NetworkState): NetBlocks {
  const layers = layerShapes(sizes).map(([inputs, outputs]): LayerBlocks => {
    const form = layerForm(inputs, outputs)
    const transposedRow = layerForm(1, inputs).rowBytes
    return {
      form,
      parameters: memory.take(blockBytes(form)),
      moments: state.moments.map(() => memory.take(blockBytes(form))),
      gradient: memory.take(blockBytes(form)),
      transposed: memory.take(outputs * transposedRow),
      transposedRow,
    }
  })
  const zeros = memory.take(Math.max(...layers.map(({ form }) => form.rowBytes)))
  const one = memory.take(4)
  memory.floats(one, 1)[0] = 1
  for (const [l, { form, parameters, moments }] of layers.entries()) {
    const write = (at: number, layer = state.parameters[l]) => {
      if (layer) writeBlock(memory, at, form, layer)
    }
    write(parameters)
    for (const [i, moment] of moments.entries()) write(moment, state.moments[i]?.[l])
  }
  return { layers, zeros, one }
}

/** Reads back the state of a net. */
export function readNet(memory: KernelMemory, { layers }: NetBlocks, updates: number): NetworkState {
  const momentCount = layers[0]?.moments.length ?? 0
  return {
    parameters: layers.map(({ form, parameters }) => readBlock(memory, parameters, form)),
    moments: Array.from({ length: momentCount }, (_, i) =>
      layers.map(({ form, moments }) => readBlock(memory, moments[i] ?? 0, form)),
    ),
    updates,
  }
}
