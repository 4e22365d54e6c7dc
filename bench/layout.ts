import process from 'node:process'
import { runGraph } from '../src/engine/run'
import { fromNested } from '../src/engine/tensor'
import { largeProgram } from '../src/language/testing/large-program'
import { programGraph } from '../src/language/testing/program-graph'
import { layOut } from '../src/layout/ladder'
import { layoutGraph } from '../src/layout/layout-graph'
import type { Size } from '../src/layout/sizes'
import { requestOf } from '../src/layout/testing/laid-out'
import { places } from '../src/layout/testing/places'
import { lessons } from '../src/lessons/all'
import { required } from '../src/lib/required'
import type { Program } from '../src/program/program'
import { openByDefault, seenGraphOf } from '../src/program/program-graphs'
import { nodeWords } from '../src/trace/words/node-words'
import { boxesOf } from './layout/boxes'
import { layOutWithDagre } from './layout/dagre'
import { layOutWithElk } from './layout/elk'
import { median } from './median'

/**
 * Measures how long our layout takes, beside dagre and ELK in turn, on generated programs, and how long it takes for
 * each lesson. All times are processor time, so that other programs on the machine count less.
 */

const seed = 5
const sizes = [500, 1000, 2000, 5000]

/** With 2,000 nodes, dagre takes most of a minute, and ELK half of one. */
const mostNodesOfPeers = 2000

interface Engine {
  readonly name: string
  readonly isOurs: boolean
  readonly layOut: () => Partial<Size> | Promise<Partial<Size>>
}

/** How often an engine lays out a graph; a slow one does it once if the graph is large. */
const roundsOf = ({ isOurs }: Engine, nodes: number): number => {
  if (isOurs) return 5
  return nodes > 500 ? 1 : 3
}

/** What some work returns, and the milliseconds of processor time that it takes. */
async function timed<Result>(work: () => Result | Promise<Result>) {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

/** The engines for a generated program; dagre and ELK get boxes and labels as large as our layout draws them. */
function enginesOn(nodes: number): readonly Engine[] {
  const request = requestOf(programGraph(largeProgram(nodes, seed)))
  const ours = { name: 'ours', isOurs: true, layOut: () => layOut(request) }
  if (nodes > mostNodesOfPeers) return [ours]
  const boxes = boxesOf(request, layOut(request))
  return [
    ours,
    { name: 'dagre', isOurs: false, layOut: () => layOutWithDagre(boxes) },
    { name: 'ELK layered', isOurs: false, layOut: () => layOutWithElk(boxes) },
  ]
}

/** The size of each engine's drawing and its median time; the engines take turns. */
async function contest(engines: readonly Engine[], nodes: number) {
  const all = engines.map((engine) => ({ engine, times: [] as number[], size: {} as Partial<Size> }))
  const most = Math.max(...engines.map((engine) => roundsOf(engine, nodes)))
  for (let round = 0; round < most; round++)
    for (const row of all) {
      if (round >= roundsOf(row.engine, nodes)) continue
      const { result, ms } = await timed(row.engine.layOut)
      row.size = result
      row.times.push(ms)
    }
  return all.map(({ engine, times, size }) => ({ ...engine, ms: median(times), rounds: times.length, size }))
}

const cell = (text: string): string => text.padStart(20)

const whole = (value = Number.NaN): string => Math.round(value).toLocaleString('en')

async function besidePeers(): Promise<void> {
  console.log('layout of generated programs: time, how many times ours, and the size of the drawing')
  for (const nodes of sizes) {
    const rows = await contest(enginesOn(nodes), nodes)
    const own = required(rows[0], 'our layout was not measured').ms
    for (const { name, isOurs, ms, rounds, size } of rows) {
      const cells = [
        `${whole(ms)} ms`,
        isOurs ? '' : `× ${(ms / own).toFixed(1)}`,
        rounds > 1 ? `median of ${rounds}` : 'once',
        `${whole(size.width)} × ${whole(size.height)} px`,
      ]
      console.log(`  ${whole(nodes)} nodes, ${name}`.padEnd(28) + cells.map(cell).join(''))
    }
    if (nodes > mostNodesOfPeers) console.log(`  ${whole(nodes)} nodes: dagre and ELK are not measured`)
  }
}

const lessonRounds = 9
const shownLessons = 5

/** The limit for a lesson's layout, in milliseconds; softmax with three classes is tried in many arrangements. */
const limitMs = (name: string): number => (name === 'softmax-with-loss/three-classes' ? 300 : 60)

async function lessonMs(program: Program, goal: (typeof places)[keyof typeof places]): Promise<number> {
  const { upstream } = program.setup
  const graph = seenGraphOf(program, openByDefault(program))
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const all: number[] = []
  for (let round = 0; round < lessonRounds; round++)
    all.push((await timed(() => layoutGraph(run, nodeWords(run), goal))).ms)
  return median(all)
}

async function ofLessons(): Promise<void> {
  const all: { name: string; place: string; ms: number }[] = []
  for (const { id, parts } of lessons)
    for (const part of parts.filter(({ setup }) => !setup.given))
      for (const [place, goal] of Object.entries(places))
        all.push({ name: `${id}/${part.id}`, place, ms: await lessonMs(part, goal) })
  const over = all.filter(({ name, ms }) => ms > limitMs(name))
  console.log(
    `layout of lessons: the slowest ${shownLessons} of ${all.length}, ${over.length} over the limit`,
  )
  for (const { name, place, ms } of all.toSorted((a, b) => b.ms - a.ms).slice(0, shownLessons))
    console.log(`  ${name}, ${place}: ${ms.toFixed(1)} ms   limit: ${limitMs(name)}`)
}

await ofLessons()
await besidePeers()
