import { expect, it } from 'vitest'
import type { Formula } from '../engine/formula/formula'
import { allParts } from '../engine/formula/parts'
import { readSaid } from '../engine/formula/read/read'
import { required } from '../lib/required'
import { saidAt } from '../program/said-at'
import { type Frame, frameAt } from '../trace/steps/frame'
import { runNames } from '../trace/symbols/run-numbers'
import { fittingText, placesIn, type Told, toldText } from '../trace/words/told'
import { lessons } from './all'
import { casesOf, type LessonCase } from './testing/cases-of'

const cases = lessons.flatMap(({ id, parts }) =>
  parts.filter(({ lines }) => !lines).flatMap((part) => casesOf(id, part).map((of) => ({ ...of, part }))),
)

/** The formulas whose numbers a told text puts in. */
function formulasIn(told: Told, { run, loss }: LessonCase): readonly Formula[] {
  return placesIn(fittingText(told, run, loss).en)
    .filter((place) => !place.startsWith('#'))
    .flatMap((place) => {
      const said = readSaid(place.replace(/=$/, ''), runNames(run, loss))
      if (said.kind === 'comparison') throw new Error(`${place} has no number`)
      return said.kind === 'formula' ? [said.formula] : said.equation.sides
    })
}

/** What a formula names that a frame does not show yet. */
const unknownIn = (formula: Formula, { run }: LessonCase, frame: Frame): readonly string[] =>
  allParts(formula).flatMap((part) => {
    if (part.kind !== 'symbol') return []
    const position = required(run.graph.positions.get(part.of.id), part.of.id)
    const isShown = part.of.role === 'gradient' ? frame.gradients.has(position) : frame.values.has(position)
    return isShown ? [] : [`${part.of.role} of ${part.of.id}`]
  })

it.each(cases)('$name says a number only when the graph shows it', (of) => {
  const { part, trace, run, loss } = of
  for (let index = 0; index <= trace.steps.length; index++)
    for (const told of saidAt(part, trace, index)) {
      expect(toldText(told, run, loss).en).not.toContain('{')
      const frame = frameAt(trace, run, index)
      const unknown = formulasIn(told, of).flatMap((formula) => unknownIn(formula, of, frame))
      expect(unknown, told.text.en).toEqual([])
    }
})

it.each(cases)('$name has notes that give no number away', (of) => {
  for (const text of of.part.notes ?? [])
    expect(
      formulasIn({ text }, of).flatMap((each) => unknownIn(each, of, frameAt(of.trace, of.run, 0))),
    ).toEqual([])
})
