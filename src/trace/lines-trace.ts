import type { Run } from '../engine/run'
import { fromNested, mapTensor, type Tensor } from '../engine/tensor'
import { sameText, type Text } from '../i18n/text'
import { rounded } from '../lib/format'
import { required } from '../lib/required'
import { type AlgebraLine, type Reader, rowBreak } from './algebra-line'
import { comesOut } from './arithmetic'
import type { Detail, LineStep } from './step'
import { tensorTex } from './tensor-tex'
import { buildTrace, type Trace } from './trace'

/** The lines of a derivation as the steps over a graph whose numbers are all known from the start. */
export function linesTrace(run: Run, lines: readonly AlgebraLine[], detail: Detail): Trace {
  const known = buildTrace(run.graph, detail)
  return {
    ...known,
    steps: lines.map((line) => lineStep(run, line)),
    valueShownAt: fromStart(known.valueShownAt),
    gradientShownAt: fromStart(known.gradientShownAt),
    contributionShownAt: fromStart(known.contributionShownAt),
  }
}

const fromStart = <Key>(shownAt: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> =>
  new Map(Array.from(shownAt.keys(), (key) => [key, 0]))

function lineStep(run: Run, line: AlgebraLine): LineStep {
  const { graph } = run
  const values = tiedNodes(run, line, 'value')
  const gradients = tiedNodes(run, line, 'gradient')
  const spokenOf = [...values, ...gradients]
  const own = line.follow === undefined ? undefined : graph.positions.get(line.follow)
  const node = own ?? (spokenOf.includes(graph.output) ? graph.output : required(spokenOf[0], line.right))
  return {
    kind: 'line',
    node,
    lights: { values: new Set(values), gradients: new Set(gradients) },
    left: line.left,
    right: [sameText(`= ${line.right}`), ...numbersOf(run, line)],
    rule: line.rule,
  }
}

/** The positions of the nodes that the pieces of a line are tied to by one role, as they come. */
function tiedNodes({ graph }: Run, { left, right }: AlgebraLine, role: 'value' | 'gradient'): number[] {
  const ties = `${left} ${right}`.matchAll(/\\htmlData\{for=([^,}]+), role=(value|gradient)\}/g)
  return [...ties].flatMap(([, id = '', tiedBy]) =>
    tiedBy === role ? [required(graph.positions.get(id), id)] : [],
  )
}

/** The line with numbers put in and their result: side by side where that is short, else one under the other. */
function numbersOf(run: Run, { numbers }: AlgebraLine): readonly Text[] {
  const exact = numbers?.(readerOf(run, (tensor) => tensor))
  const written = numbers?.(readerOf(run, (tensor) => mapTensor(tensor, rounded)))
  if (!exact || !written) return []
  const result = fromNested(exact.value)
  const isEqual = exact.tex === undefined || comesOut(fromNested(written.value), result)
  const shown = `${isEqual ? '=' : '\\approx'} ${tensorTex(result)}`
  if (exact.tex === undefined) return [sameText(shown)]
  const rows = exact.tex.split(rowBreak).map((row, at) => (at === 0 ? `= ${row}` : `\\quad ${row}`))
  const last = rows.at(-1) ?? ''
  const isShort = result.shape.length === 0 && visibleLength(last) < longestRow
  return (isShort ? [...rows.slice(0, -1), `${last} ${shown}`] : [...rows, shown]).map(sameText)
}

/** About how many characters of a row leave room for the result beside them. */
const longestRow = 20

/** About how many characters of LaTeX are seen. */
export const visibleLength = (tex: string): number =>
  tex.replace(/\\[a-z]+/gi, '×').replace(/[{} ]/g, '').length

/** Reads a run's numbers by a node's id, each changed on the way. */
export function readerOf(run: Run, change: (tensor: Tensor) => Tensor): Reader {
  const at = (id: string): number => required(run.graph.positions.get(id), id)
  return {
    value: (id) => change(required(run.values[at(id)], id)),
    gradient: (id) => change(required(run.gradients.get(at(id)), `the gradient of ${id}`)),
  }
}
