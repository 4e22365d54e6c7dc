import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { graphOf } from '../../program/program-graphs'
import { drawings } from './drawings.at-build'
import { graphDrawing } from './graph-drawing'

describe.each(lessons)('the picture of $id that is made at build', ({ id, parts }) => {
  const graph = graphOf(parts[0])
  const drawing = drawings[id] ?? expect.fail(`there is no picture of ${id}`)

  it('lost nothing on its way', () => {
    expect(drawing).toStrictEqual(graphDrawing(parts[0]))
  })

  it('has each node and each edge, inside its frame', () => {
    const { width, height, nodes, lines } = drawing
    expect(nodes.map(({ kind }) => kind)).toEqual(graph.nodes.map(({ kind }) => kind))
    const edges = graph.nodes.flatMap((node) => (node.kind === 'operation' ? node.inputs : []))
    expect(lines).toHaveLength(edges.length + 1) // and the line to the output's name
    for (const box of nodes) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  })
})
