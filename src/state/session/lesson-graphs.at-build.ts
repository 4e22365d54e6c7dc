import { type PlainGraph, plainGraph } from '../../engine/plain-graph'
import { lessons } from '../../lessons/all'
import type { LessonPart } from '../../lessons/lesson'
import { blankDigit, graphWithBlankDigit } from './blank-digit'

const plain = (part: LessonPart): PlainGraph =>
  part.setup.given ? plainGraph(graphWithBlankDigit(part), blankDigit) : plainGraph(graphWithBlankDigit(part))

/** The graphs of a lesson's parts by their ids. */
export type PartGraphs = Readonly<Record<string, PlainGraph>>

/** By lesson, what its programs are read into: read when the page is built, fetched with the lesson. */
export const lessonGraphs: Readonly<Record<string, () => Promise<PartGraphs>>> = Object.fromEntries(
  lessons.map(({ id, parts }) => [
    id,
    async () => Object.fromEntries(parts.map((part) => [part.id, plain(part)])),
  ]),
)
