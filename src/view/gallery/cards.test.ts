import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { graphOf } from '../../program/program-graphs'
import { cardGroups } from './cards.at-build'
import { lessonCard } from './lesson-card'

const cards = cardGroups.flatMap((group) => group.cards)

describe('the cards that are made at build', () => {
  it('are those of all lessons in order, with nothing lost on their way', () => {
    expect(cards).toStrictEqual(lessons.map(lessonCard))
  })

  it.each(lessons)('draw each node and each edge of $id inside the picture', ({ id, parts }) => {
    const graph = graphOf(parts[0])
    const { width, height, nodes, lines } = cards.find((card) => card.id === id)?.drawing ?? expect.fail(id)
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
