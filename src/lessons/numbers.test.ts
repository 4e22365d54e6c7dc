import { describe, expect, it } from 'vitest'
import { languages, sameText } from '../i18n/text'
import { programTrace } from '../program/program-trace'
import { shortSentenceOf } from '../trace/words/short-sentence'
import { placesIn, toldText } from '../trace/words/told'
import { lessons } from './all'
import type { LessonPart } from './lesson'
import { type Changed, changedNumbers } from './testing/changed-numbers'
import { graphNumbers } from './testing/graph-numbers'
import { numbersIn } from './testing/numbers-in'
import { type ToldText, textsOf } from './testing/told-texts'

/** What a text may say whatever the inputs are, each number with the reason. */
type Constants = Readonly<Record<string, string>>

const everywhere: Constants = {
  '0': 'what a ReLU stops, and what a negative number or a certain loss is compared with',
  '1': 'the gradient of what is differentiated, the sum of probabilities, an entry of a mask',
}

const constants: Readonly<Record<string, Constants>> = {
  'chain-rule': {
    '2': 'the derivative of t² is 2t',
    '0.01': 'the small change of a check that holds for every t',
    '0.02': 'twice that change',
    '0.0001': 'the square of that change',
  },
  'apples-and-oranges': {
    '100': 'one hundred percentage points are 1, and a percentage point is a hundredth',
    '0.01': 'one percentage point',
  },
  'fan-out': {
    '8': '8x + 12 is the derivative of L by formula, for every x',
    '12': '8x + 12 is the derivative of L by formula, for every x',
  },
  sigmoid: {
    '4': 'y(1 − y) is at most 1/4',
  },
  'softmax-with-loss': {
    '0.1': 'the probability of one of ten equally likely classes',
    '0.5': 'the probability that a class which is not the largest cannot pass',
    '−0.5': 'that probability minus 1',
    '−1': 'the derivative of −log y is −1/y; a target of 1 is taken off',
    '2.303': 'log 10',
    '16.12': '−log(10⁻⁷)',
    '10⁻⁷': 'what much code adds inside its logarithm',
    '1e-7': 'what much code adds inside its logarithm',
    '64': 'the bits of a floating-point number',
    '700': 'an example of its own: a score whose exponential can be written in 64 bits',
    '710': 'the first whole number whose exponential cannot',
  },
  'two-layer-net': {
    '0.6931': 'log 2',
    '2.303': 'log 10',
    '10': 'the classes of the digits',
    '0.01': 'the standard deviation of the untrained weights',
    '100': 'the size of a batch in training',
  },
  'gradient-check': {
    '2': 'a central difference is divided by 2h',
    '16': 'the digits of a floating-point number',
    '10⁻⁴': 'the h of the check',
    '10⁻⁵': 'the best h for doubles',
    '39,760': 'the parameters of the net at its real size',
    '79,520': 'twice as many',
  },
}

/** What is read on the page and on the stage of a part, with the numbers that it may hold. */
interface Read extends Pick<ToldText, 'where' | 'text' | 'suppositions'> {
  readonly known: ReadonlySet<string>
}

/** The counts that a text is filled with. */
const countsIn = ({ written, run, loss }: ToldText): readonly string[] =>
  placesIn(written.en)
    .filter((place) => place.startsWith('#'))
    .map((place) => toldText({ text: sameText(`{${place}}`) }, run, loss).en)

function readOf(lesson: string, part: LessonPart, numbers: Changed): readonly Read[] {
  const told = textsOf(lesson, part, numbers)
  const [first] = told
  if (!first) return []
  const { run, loss } = first
  const known = graphNumbers(run)
  const trace = programTrace(part, run, 'detail', loss)
  const board = trace.steps
    .filter(({ kind }) => kind !== 'line') // a line's rule is among the told texts
    .map((step, at) => ({
      where: `${lesson}/${part.id}: the board at step ${at + 1}`,
      text: shortSentenceOf(trace, run, step, loss),
      suppositions: new Set<string>(),
      known,
    }))
  return [
    ...told.map((each) => ({ ...each, known: new Set([...graphNumbers(each.run), ...countsIn(each)]) })),
    ...board,
  ]
}

const parts = lessons.flatMap(({ id, parts }) => parts.map((part) => ({ lesson: id, part })))

describe('with any input changed, no text holds a number that is neither on the graph nor always true', () => {
  const used = new Set<string>()

  /** The numbers of a text that are not on the graph, in either language. */
  const straysIn = (lesson: string, { where, text, suppositions, known }: Read): readonly string[] =>
    languages
      .flatMap((language) => numbersIn(text[language], suppositions))
      .filter((found) => !known.has(found))
      .flatMap((found) => {
        used.add(`${lesson} ${found}`)
        return found in everywhere || found in (constants[lesson] ?? {}) ? [] : [`${where}: ${found}`]
      })

  it.each(parts)('in $lesson/$part.id', ({ lesson, part }) => {
    for (const numbers of changedNumbers(part))
      expect(
        readOf(lesson, part, numbers).flatMap((read) => straysIn(lesson, read)),
        numbers.what,
      ).toEqual([])
  })

  it('and each constant is said somewhere', () => {
    const listed = Object.entries(constants).flatMap(([lesson, of]) =>
      Object.keys(of).map((found) => `${lesson} ${found}`),
    )
    expect(listed.filter((each) => !used.has(each))).toEqual([])
  })

  it('and such a number is found', () => {
    const text = sameText('x gets 6, in code `1e-7`, and $k = 2$ with $∂L/∂w_21 = −0.8$, W1 and 39,760.')
    const read = { where: 'here', text, suppositions: new Set(['k = 2']), known: new Set(['−0.8']) }
    expect(straysIn('none', read)).toEqual(
      ['6', '1e-7', '39,760', '6', '1e-7', '39,760'].map((found) => `here: ${found}`),
    )
  })
})
