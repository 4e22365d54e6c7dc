import { describe, expect, it } from 'vitest'
import { forward, valueAt } from '../../../engine/run'
import { lessons } from '../../../lessons/all'
import { required } from '../../../lib/required'
import { graphOf } from '../../../program/program-graphs'
import { frame } from '../../graph-picture/frame'
import { textWidth } from '../../graph-picture/text-width'
import { drawings } from './drawings.at-build'
import { graphDrawing } from './graph-drawing'

const drawingOf = (id: string) => required(drawings[id], `there is no picture of ${id}`)

const textsOf = (id: string, ...kinds: readonly string[]) =>
  drawingOf(id)
    .texts.filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)

describe.each(lessons)('the picture of $id that is made at build', ({ id, parts }) => {
  const graph = graphOf(parts[0])
  const drawing = drawingOf(id)

  it('lost nothing on its way', () => {
    expect(drawing).toStrictEqual(graphDrawing(parts[0]))
  })

  it('has every operation with its sign, every array and every edge', () => {
    const { nodes, lines, tables, texts } = drawing
    const operations = graph.nodes.flatMap((node) => (node.kind === 'operation' ? [node] : []))
    expect(nodes.filter(({ kind }) => kind === 'operation')).toHaveLength(operations.length)
    const words = texts.map(({ text }) => text).join('')
    for (const { op } of operations) expect(words).toContain(op.glyph.plain)
    expect(lines).toHaveLength(operations.flatMap(({ inputs }) => inputs).length + 1) // and the output's
    const result = valueAt(forward(graph), graph.output)
    const shown = [...graph.nodes.flatMap((node) => (node.kind === 'input' ? [node.value] : [])), result]
    const entries = shown.filter(({ shape }) => shape.length > 0).map(({ data }) => data.length)
    expect(tables.flatMap(({ heats }) => heats)).toHaveLength(entries.reduce((sum, count) => sum + count, 0))
  })

  it('stays inside its frame, and no letters cover others', () => {
    const { nodes, tables, texts } = drawing
    const written = texts.map(({ kind, x, y, text }) => {
      const width = kind === 'sign' ? 12 : textWidth(text)
      return { text, x: x - width / 2, y: y - 5, width, height: 10 }
    })
    const squares = tables.flatMap(({ x, y, size, columns, heats }) =>
      heats.map((_, i) => ({
        x: x + size * (i % columns),
        y: y + size * Math.floor(i / columns),
        width: size,
        height: size,
      })),
    )
    for (const box of [...nodes, ...squares, ...written]) {
      expect(Math.min(box.x, box.y), JSON.stringify(box)).toBeGreaterThanOrEqual(-0.5)
      expect(box.x + box.width, JSON.stringify(box)).toBeLessThanOrEqual(frame.width + 0.5)
      expect(box.y + box.height, JSON.stringify(box)).toBeLessThanOrEqual(frame.height + 0.5)
    }
    const covering = written.flatMap((a, i) =>
      written
        .slice(i + 1)
        .filter((b) => Math.abs(a.y - b.y) < 10 && a.x < b.x + b.width && b.x < a.x + a.width)
        .map((b) => `${a.text} and ${b.text}`),
    )
    expect(covering).toEqual([])
  })
})

it('addition and multiplication differ in their sign and in what goes back', () => {
  expect(textsOf('addition', 'sign')).toEqual(['+'])
  expect(textsOf('addition', 'gradient')).toEqual(['3', '3', '3'])
  expect(textsOf('multiplication', 'sign')).toEqual(['×'])
  expect(textsOf('multiplication', 'gradient')).toEqual(['15', '6', '3'])
})

it('the numbers are those of the lessons', () => {
  expect(textsOf('apples-and-oranges', 'gradient')).toEqual(
    expect.arrayContaining(['2.2', '110', '3.3', '165', '1.1']),
  )
  expect(textsOf('fan-out', 'gradient')).toContain('28')
  expect(textsOf('sigmoid', 'value')).toEqual(expect.arrayContaining(['1', '0.731']))
  expect(textsOf('sigmoid', 'gradient')).toContain('0.197')
  expect(textsOf('softmax-with-loss', 'value')).toContain('1.609')
  expect(textsOf('relu', 'word')).toEqual(['1', '−2', '0', '3', 'ReLU', '1', '0', '0', '3'])
})
