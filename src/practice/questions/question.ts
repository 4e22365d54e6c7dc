import type { Run } from '../../engine/run'
import { entryAtHand } from '../../trace/entry/entry-at-hand'
import { placeOfCoordinates } from '../../trace/entry/entry-index'
import type { Trace } from '../../trace/steps/trace'
import type { Asked, AskedForChoice, AskedForNumber, AskedNumber } from './asked'
import { type Place, placeOf } from './place'

/** A question about a number, at the numbers of a run. */
export interface NumberQuestion {
  readonly kind: 'number'
  readonly asked: AskedForNumber
  /** How many steps are done when it is asked. */
  readonly step: number
  readonly place: Place
  /** The flat position of the entry that is asked for. */
  readonly entry: number
}

/** A question for one of four formulas. */
export interface ChoiceQuestion {
  readonly kind: 'choice'
  readonly asked: AskedForChoice
  readonly step: number
}

/** A question that stands at a step of a trace. */
export type Question = NumberQuestion | ChoiceQuestion

/** The questions that a run can be asked as its graph is folded now, in the order of their steps. */
export const questionsOf = (asked: readonly Asked[], trace: Trace, run: Run): readonly Question[] =>
  asked
    .flatMap((each): readonly Question[] => {
      const question = 'choices' in each ? choiceQuestion(each, trace) : numberQuestion(each, trace, run)
      return question ? [question] : []
    })
    .sort((a, b) => a.step - b.step)

function numberQuestion(asked: AskedForNumber, trace: Trace, run: Run): NumberQuestion | undefined {
  const place = placeOf(run, asked.number)
  const shown = shownAt(trace, asked.number)
  if (!place || !shown) return undefined
  const entry =
    asked.entry === 'at-hand'
      ? entryAtHand(run, place.truth)
      : placeOfCoordinates(place.truth.shape, asked.entry ?? [])
  return { kind: 'number', asked, step: shown - 1, place, entry }
}

function choiceQuestion(asked: AskedForChoice, trace: Trace): ChoiceQuestion | undefined {
  const { about } = asked
  const shown = 'line' in about ? lineStep(trace, about.line) : shownAt(trace, about)
  return shown ? { kind: 'choice', asked, step: shown - 1 } : undefined
}

const lineStep = ({ steps }: Trace, line: number): number | undefined =>
  steps[line - 1]?.kind === 'line' ? line : undefined

/** The step that shows a number; undefined if none does, or if it is there from the start. */
function shownAt(trace: Trace, asked: AskedNumber): number | undefined {
  const at = (id: string): number => trace.graph.positions.get(id) ?? -1
  if ('value' in asked) return trace.valueShownAt.get(at(asked.value))
  if ('gradient' in asked) return trace.gradientShownAt.get(at(asked.gradient))
  if ('along' in asked) return trace.contributionShownAt.get(asked.along)
  const step = trace.steps.findIndex((each) => each.kind === 'local' && each.edge.id === asked.local)
  return step < 0 ? trace.contributionShownAt.get(asked.local) : step + 1
}
