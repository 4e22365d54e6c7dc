import { describe, expect, it } from 'vitest'
import { inputValuesOf } from './input-values'
import { scalar } from './tensor'
import { graphByName } from './testing/by-name'
import { withInputs } from './with-inputs'

describe('inputValuesOf', () => {
  it('has only the inputs, in order, with their current values', () => {
    const graph = graphByName({ inputs: { x: 2, y: 5 }, constants: { c: 10 } }, [
      ['z', 'multiply', ['x', 'y']],
      ['L', 'add', ['z', 'c']],
    ])
    const changed = withInputs(graph, new Map([['y', scalar(7)]]))
    expect([...inputValuesOf(changed)]).toEqual([
      ['x', scalar(2)],
      ['y', scalar(7)],
    ])
    expect(withInputs(graph, inputValuesOf(changed)).nodes).toEqual(changed.nodes)
  })
})
