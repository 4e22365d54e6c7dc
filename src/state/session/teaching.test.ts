import { describe, expect, it } from 'vitest'
import { nudge } from '../../engine/nudge'
import { codeWriters } from '../../export/code-writers'
import { languages } from '../../i18n/text'
import { layoutGraph } from '../../layout/layout-graph'
import { places } from '../../layout/testing/places'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { stageCount } from '../../trace/derivation/derivation'
import { explainEntry } from '../../trace/entry/entry'
import { movedValues } from '../../trace/nudge/moved-values'
import { slopeOfStep } from '../../trace/slope/slope-of-step'
import { frameAt } from '../../trace/steps/frame'
import { nodeWords } from '../../trace/words/node-words'
import { fittingText } from '../../trace/words/told'
import { testNet } from '../../training/testing/test-net'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { codeSession } from './code-session'
import type { LessonSession } from './lesson-session'
import { sessionAt } from './session-at'
import { derivationsAt } from './session-derivations'

const net = testNet()

/** Every step of a part, from its first to its last, as it opens. */
function stepsOf(lesson: (typeof lessons)[number], part: string): readonly LessonSession[] {
  const { link } = parseLink(`#/lesson/${lesson.id}?part=${part}`)
  const opened = openSession(lesson, link, net)
  return opened.trace.steps.map((_, i) => sessionAt(opened, i + 1))
}

/** What a part must have for a student to see the same thing in several ways. */
const columns: Readonly<Record<string, (steps: readonly LessonSession[]) => boolean>> = {
  'a picture': (steps) =>
    [steps[0], steps.at(-1)].every((session) => {
      if (!session) return false
      const { run, pictured } = session
      const layout = layoutGraph(run, nodeWords(run), {
        ...places.page,
        ...(pictured && { pictured: pictured.target }),
      })
      return layout.nodes.length === run.graph.nodes.length && layout.width > 0
    }),
  'a staged formula': (steps) =>
    steps.some((session) => stageCount(derivationsAt(session, session.step)) > 1) ||
    steps.filter(({ trace, step }) => trace.steps[step - 1]?.kind === 'line').length > 1,
  'numbers at the end': (steps) => {
    const last = required(steps.at(-1), 'a part without steps')
    const { gradients } = frameAt(last.trace, last.run, last.step)
    const inputs = last.run.graph.nodes.flatMap(({ kind }, at) => (kind === 'input' ? [at] : []))
    const reached = inputs.filter((at) => last.run.gradients.has(at))
    return reached.length > 0 && reached.every((at) => gradients.has(at))
  },
  'its code, with a line for a step': (steps) =>
    steps.some((session) => {
      const { run, loss, trace, step } = codeSession(session)
      const lines = codeWriters.numpy.write(run, loss, 'flat', { language: 'en', isForReading: true })
      return lines.length > 1 && frameAt(trace, run, step).lit.node !== undefined
    }),
  'a slope or the view of an entry': (steps) =>
    steps.some((session) => {
      const { trace, step, run } = session
      if (slopeOfStep(session, trace.steps[step - 1])) return true
      const frame = frameAt(trace, run, step)
      const arrays = run.graph.nodes.flatMap(({ id }) => [`value:${id}`, `gradient:${id}`] as const)
      return arrays.some((array) => (explainEntry(session, frame, { array, at: 0 })?.lit.size ?? 0) > 1)
    }),
  'a nudge that reaches the output': ([session]) => {
    if (!session) return false
    const { run } = session
    return run.graph.nodes.some(({ kind }, node) => {
      if (kind !== 'input' || !run.gradients.has(node)) return false
      const gradient = run.gradients.get(node)?.data ?? []
      const entry = gradient.findIndex((each) => each !== 0)
      if (entry < 0) return false
      const moved = movedValues(run, { node, entry }, nudge(run, { node, entry }, 0.01).after)
      const last = moved.at(-1)
      return last?.position === run.graph.output && last.entries.length > 0
    })
  },
  'both languages': ([session]) => {
    if (!session) return false
    const { program, run, loss } = session
    const texts = [program.title, fittingText(program.conclusion, run, loss)]
    return languages.every((language) =>
      [...texts, ...program.said.map(({ text }) => text)].every((text) => text[language] !== ''),
    )
  },
}

const rows = lessons.flatMap((lesson) =>
  lesson.parts.map((part) => ({ lesson, part, name: `${lesson.id}/${part.id}` })),
)

describe.each(rows)('$name has', ({ lesson, part }) => {
  const steps = stepsOf(lesson, part.id)

  it.each(Object.keys(columns))('%s', (column) => {
    expect(columns[column]?.(steps)).toBe(true)
  })
})
