import { type PlainGraph, plainGraph } from '../../engine/plain-graph'
import { lessons } from '../../lessons/all'
import type { LessonPart } from '../../lessons/lesson'
import { graphOf } from '../../program/program-graphs'
import { layerShapes, lectureShape } from '../../training/net/parameters'
import { digitArrays } from './chosen-digit'

const blank = layerShapes(lectureShape).map(([inputs, outputs]) => ({
  W: new Float32Array(inputs * outputs),
  b: new Float32Array(outputs),
}))

/** Arrays in the shapes of those that a digit gives. */
const given = digitArrays(
  { images: new Uint8Array(lectureShape[0]), labels: new Uint8Array(1), trained: blank, untrained: blank },
  { image: 0, isTrained: true },
)

const plain = (part: LessonPart): PlainGraph =>
  part.setup.given ? plainGraph(graphOf(part, given), given) : plainGraph(graphOf(part))

/** The graphs of a lesson's parts by their ids. */
export type PartGraphs = Readonly<Record<string, PlainGraph>>

/** By lesson, what its programs are read into: read when the page is built, fetched with the lesson. */
export const lessonGraphs: Readonly<Record<string, () => Promise<PartGraphs>>> = Object.fromEntries(
  lessons.map(({ id, parts }) => [
    id,
    async () => Object.fromEntries(parts.map((part) => [part.id, plain(part)])),
  ]),
)
