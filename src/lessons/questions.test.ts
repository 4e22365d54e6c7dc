import { describe, expect, it } from 'vitest'
import { sameNumbers } from '../engine/formula/equation'
import { readFormula } from '../engine/formula/read/read'
import { evaluate } from '../engine/formula/value'
import type { Run } from '../engine/run'
import { isScalarShape, type Shape, type Tensor } from '../engine/tensor'
import { languages } from '../i18n/text'
import { formatNumber } from '../lib/format'
import { required } from '../lib/required'
import { judgeNumber, judgeShape, mistakenAnswers } from '../practice/answers/judge'
import { mistakes } from '../practice/mistakes/all'
import type { MistakeId } from '../practice/mistakes/mistake-ids'
import type { AskedForChoice, AskedNumber } from '../practice/questions/asked'
import { shownChoices } from '../practice/questions/choice-order'
import { placeOf } from '../practice/questions/place'
import { type NumberQuestion, questionsOf } from '../practice/questions/question'
import { type Frame, frameAt } from '../trace/steps/frame'
import type { LineStep } from '../trace/steps/step'
import { runNames, runNumbers } from '../trace/symbols/run-numbers'
import { type PartCase, partCases } from './testing/part-cases'

const inDetail = partCases('detail')
const byNode = partCases('node')

const questionsIn = ({ part, trace, run }: PartCase) => questionsOf(part.asked, trace, run)

const numberQuestions = (part: PartCase): readonly NumberQuestion[] =>
  questionsIn(part).filter((question) => question.kind === 'number')

describe.each([...inDetail, ...byNode])('the questions of $name, $trace.detail', (of) => {
  const { part, trace, run } = of

  it('are at least two and at most six, each with an id of its own', () => {
    const count = questionsIn(of).length
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(6)
    expect(new Set(part.asked.map(({ id }) => id)).size).toBe(part.asked.length)
  })

  it('stand at the step before the one that shows the number', () => {
    for (const { step, asked } of questionsIn(of)) {
      expect(step).toBeGreaterThanOrEqual(0)
      expect(step).toBeLessThan(trace.steps.length)
      if (part.lines || 'choices' in asked || 'local' in asked.number) continue
      const shown = [step, step + 1].map((index) => isShown(asked.number, run, frameAt(trace, run, index)))
      expect(shown, asked.id).toEqual([false, true])
    }
  })
})

function isShown(number: AskedNumber, { graph }: Run, frame: Frame): boolean {
  const at = (id: string): number => graph.positions.get(id) ?? -1
  if ('along' in number) return frame.contributions.has(number.along)
  if ('value' in number) return frame.values.has(at(number.value))
  return 'gradient' in number && frame.gradients.has(at(number.gradient))
}

/** A question with formulas to choose from, and the part that asks it. */
interface ChoiceCase {
  readonly name: string
  readonly of: PartCase
  readonly asked: AskedForChoice
}

const choiceCases: readonly ChoiceCase[] = inDetail.flatMap((of) =>
  of.part.asked.flatMap((asked) =>
    'choices' in asked ? [{ name: `${of.name} ${asked.id}`, of, asked }] : [],
  ),
)

/** The equation of the line of algebra that a question is about. */
const lineOf = ({ trace }: PartCase, { about }: AskedForChoice): LineStep['equation'] | undefined =>
  'line' in about ? (trace.steps[about.line - 1] as LineStep).equation : undefined

/** What a formula gives, in the same place as the answer; undefined where it cannot be computed from these shapes. */
function given({ of, asked }: ChoiceCase, formula: string): Tensor | undefined {
  const line = lineOf(of, asked)
  const numbers = line?.numbers ?? runNumbers(of.run)
  const N = of.run.values[0]?.shape[0] ?? 1
  const letters = new Map(Object.entries({ N, ...line?.at, ...line?.suppose }))
  try {
    return evaluate(readFormula(formula, runNames(of.run, of.loss)), {
      ...numbers,
      number: (value) => value,
      letters: new Map([...numbers.letters, ...letters]),
    })
  } catch {
    return undefined
  }
}

/** What the right formula of a choice has to give. */
function rightAnswer(choice: ChoiceCase): Tensor {
  const { of, asked } = choice
  const { about } = asked
  if (!('line' in about))
    return required(placeOf(of.run, 'local' in about ? { along: about.local } : about)?.truth, asked.id)
  const line = required(lineOf(of, asked), asked.id)
  const letters = new Map(Object.entries({ ...line.at, ...line.suppose }))
  return evaluate(required(line.sides.at(-1), asked.id), {
    ...line.numbers,
    number: (value) => value,
    letters: new Map([...line.numbers.letters, ...letters]),
  })
}

describe('the choices', () => {
  it.each(choiceCases)('of $name: the right formula gives the number, the others do not', (choice) => {
    const [right, ...others] = choice.asked.choices.map(({ formula }) => given(choice, formula))
    const wanted = rightAnswer(choice)
    expect(sameNumbers(required(right, choice.name), wanted)).toBe(true)
    for (const other of others) if (other) expect(sameNumbers(other, wanted)).toBe(false)
  })

  it.each(choiceCases)(
    'of $name: each is shown once, and all but the right one name a mistake',
    ({ asked }) => {
      expect(new Set(shownChoices(asked))).toEqual(new Set(asked.choices))
      expect(asked.choices.map(({ mistake }) => mistake !== undefined)).toEqual([false, true, true, true])
    },
  )
})

/** Which mistakes of a question give the same number as one before them, or the right number. */
function judged(of: PartCase, question: NumberQuestion): readonly { wanted: MistakeId; got: string }[] {
  return question.asked.mistakes.flatMap((mistake) => {
    const wanted = typeof mistake === 'string' ? mistake : mistake.mistake
    return mistakenAnswers(question, mistake, of.loss).map((value) => {
      const verdict = judgeNumber(question, { value }, of.loss)
      return { wanted, got: verdict.kind === 'wrong' ? (verdict.mistake ?? 'unknown') : verdict.kind }
    })
  })
}

const numberCases = inDetail.flatMap((of) =>
  numberQuestions(of).map((question) => ({ name: `${of.name} ${question.asked.id}`, of, question })),
)

describe('the diagnoses', () => {
  it.each(numberCases)(
    'of $name: each mistake is told, or the first that gives its number',
    ({ of, question }) => {
      const order: readonly string[] = question.asked.mistakes.map((each) =>
        typeof each === 'string' ? each : each.mistake,
      )
      for (const { wanted, got } of judged(of, question)) {
        expect(['right', ...order]).toContain(got)
        const isFirst = got === 'right' || order.indexOf(got) <= order.indexOf(wanted)
        expect(isFirst, `${wanted} is told as ${got}`).toBe(true)
      }
    },
  )

  it.each(numberCases)(
    'of $name: none contains the right number',
    ({ question: { asked, place, entry } }) => {
      const truth = formatNumber(place.truth.data[entry] ?? Number.NaN)
      for (const each of asked.mistakes) {
        const { say } = mistakes[typeof each === 'string' ? each : each.mistake]
        for (const language of languages) expect(say[language].split(/[^\d.−]+/)).not.toContain(truth)
      }
    },
  )
})

/** What is said of shapes that people give instead of the right one. */
const judgedShapes = ({ loss }: PartCase, question: NumberQuestion): readonly string[] =>
  question.asked.shape === undefined
    ? []
    : otherShapes(question).flatMap((shape) => {
        const verdict = judgeShape(question, shape, loss)
        return verdict.kind === 'wrong' && verdict.mistake ? [verdict.mistake] : []
      })

const otherShapes = ({ place: { run, truth } }: NumberQuestion): readonly Shape[] => [
  truth.shape.toReversed(),
  ...run.values.map(({ shape }) => shape).filter((shape) => !isScalarShape(shape)),
]

describe('the questions of all lessons', () => {
  it('have every mistake of the list where it can be made', () => {
    const made = new Set(
      inDetail.flatMap((of) => [
        ...numberQuestions(of).flatMap((question) => [
          ...judged(of, question).map(({ got }) => got),
          ...judgedShapes(of, question),
        ]),
        ...of.part.asked.flatMap((each) =>
          'choices' in each ? each.choices.map(({ mistake }) => mistake) : [],
        ),
      ]),
    )
    expect(Object.keys(mistakes).filter((id) => !made.has(id))).toEqual([])
  })
})
