import type { GraphDrawing } from './drawing'

const half = (px: number): number => Math.round(px * 2) / 2

const lineInHalves = (line: string): string => line.replace(/-?\d+\.\d+/g, (px) => String(half(Number(px))))

/** The same with all places to half a pixel, so that its data stay short. */
export const inHalves = ({ lines, nodes, tables, texts }: GraphDrawing): GraphDrawing => ({
  lines: lines.map(lineInHalves),
  nodes: nodes.map((node) => ({ ...node, x: half(node.x), y: half(node.y), width: half(node.width) })),
  tables: tables.map((table) => ({ ...table, x: half(table.x), y: half(table.y) })),
  texts: texts.map((text) => ({ ...text, x: half(text.x), y: half(text.y) })),
})
