import { isScalarShape, type Tensor } from '../../engine/tensor'
import { formatShort } from '../../lib/format'
import { heatOf } from '../heat/heat'
import { emptyDrawing, type GraphDrawing, letterPx } from './drawing'
import { textWidth } from './text-width'

/** Something that stands at a place of its own: how large it is, and what it looks like around a centre. */
export interface Item {
  readonly width: number
  readonly height: number
  readonly drawn: (x: number, y: number) => GraphDrawing
}

const circlePx = 28
const pillHeight = 22
const digits = 5

/** A number as it is written in a picture. */
export const written = (value: number): string => formatShort(value, digits)

/** An operation: a circle, or a box with a line for each part of a long name. */
export function operationItem(sign: string, look: 'circle' | 'box'): Item {
  const parts = sign.split(/(?<=-)/)
  const rows = parts.length > 2 ? [parts[0] ?? '', parts.slice(1).join('')] : [sign]
  const width = Math.max(circlePx, ...rows.map((row) => textWidth(row) + 8))
  const height = look === 'circle' ? circlePx : 14 * rows.length + 10
  return {
    width,
    height,
    drawn: (x, y) => ({
      ...emptyDrawing,
      nodes: [outline('operation', { x, y, width, height }, look === 'circle' ? circlePx / 2 : 6)],
      texts: rows.map((text, row) => ({
        kind: text.length === 1 ? 'sign' : 'word',
        x,
        y: y + 14 * (row - (rows.length - 1) / 2),
        text,
      })),
    }),
  }
}

/** An input that is one number. */
const numberItem = (value: number): Item => pillItem('value', written(value))

/** An input by its name. */
export const nameItem = (name: string): Item => pillItem('word', name)

/** An input: a text with a rounded outline. */
function pillItem(kind: 'value' | 'word', text: string): Item {
  const width = Math.max(pillHeight, textWidth(text) + 12)
  return {
    width,
    height: pillHeight,
    drawn: (x, y) => ({
      ...emptyDrawing,
      nodes: [outline('input', { x, y, width, height: pillHeight }, pillHeight / 2)],
      texts: [{ kind, x, y, text }],
    }),
  }
}

/** A text without an outline. */
const textItem = (kind: 'constant' | 'word', text: string): Item => ({
  width: textWidth(text),
  height: letterPx,
  drawn: (x, y) => ({ ...emptyDrawing, texts: [{ kind, x, y, text }] }),
})

/** A number inside an expression. */
export const constantItem = (value: number): Item => textItem('constant', written(value))

/** A word on its own. */
export const wordItem = (word: string): Item => textItem('word', word)

/** An array as a table of colours, with its numbers if its cells are large enough for them. */
export function tableItem({ shape, data }: Tensor, cellPx: number): Item {
  const columns = shape.at(-1) ?? 1
  const rows = data.length / columns
  const [width, height] = [columns * cellPx, rows * cellPx]
  const limit = Math.max(...data.map(Math.abs))
  const entries = [...data]
  return {
    width,
    height,
    drawn: (x, y) => {
      const corner = (at: number) => ({
        x: x - width / 2 + cellPx * (at % columns),
        y: y - height / 2 + cellPx * Math.floor(at / columns),
      })
      return {
        ...emptyDrawing,
        tables: [
          {
            ...corner(0),
            size: cellPx,
            columns,
            heats: entries.map((value) => Math.round(100 * heatOf(value, limit))),
          },
        ],
        texts: hasNumbers(cellPx)
          ? entries.map((value, at) => ({
              kind: 'word',
              x: corner(at).x + cellPx / 2,
              y: corner(at).y + cellPx / 2,
              text: written(value),
            }))
          : [],
      }
    },
  }
}

/** Whether numbers are written into cells of this size. */
const hasNumbers = (cellPx: number): boolean => cellPx >= 1.5 * letterPx

/** A value: a number, or a table. */
export const valueItem = (value: Tensor, cellPx: number): Item =>
  isScalarShape(value.shape) ? numberItem(value.data[0] ?? Number.NaN) : tableItem(value, cellPx)

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const outline = (kind: 'operation' | 'input', { x, y, width, height }: Box, rx: number) => ({
  kind,
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
  rx,
})
