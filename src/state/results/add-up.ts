import { type MistakeId, mistakeIds } from '../../practice/mistakes/mistake-ids'
import { type RuleId, rules } from '../../practice/questions/rules'
import type { CountedAnswers } from './counted'

/** A mistake, how often it was made, and by how many people. */
export interface MistakeCount {
  readonly mistake: MistakeId
  readonly times: number
  readonly people: number
}

/** How the answers to the questions of one rule went. */
export interface RuleCount {
  /** Undefined for the questions whose rule is not known here. */
  readonly rule: RuleId | undefined
  /** How many people answered one of its questions. */
  readonly people: number
  /** How many questions were answered, counted once for each person; and how many of them right at first. */
  readonly questions: number
  readonly rightAtFirst: number
  /** How many answers were right, and how many wrong. */
  readonly right: number
  readonly wrong: number
  /** The most frequent first. */
  readonly mistakes: readonly MistakeCount[]
}

type Each = CountedAnswers[string]

const sum = <Of>(all: readonly Of[], count: (each: Of) => number): number =>
  all.reduce((total, each) => total + count(each), 0)

/** How often each mistake was made in the answers of some people, the most frequent first. */
export const countMistakes = (people: readonly (readonly Each[])[]): readonly MistakeCount[] =>
  mistakeIds
    .map((mistake) => {
      const times = people.map((answers) => sum(answers, ({ mistakes }) => mistakes[mistake] ?? 0))
      return { mistake, times: sum(times, (each) => each), people: times.filter((each) => each > 0).length }
    })
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || b.people - a.people)

/** The answers of some people by rule, in the order of the rules; what nobody answered is left out. */
export function addUp(
  people: readonly CountedAnswers[],
  ruleOfQuestion: (question: string) => RuleId | undefined,
): readonly RuleCount[] {
  const known: readonly (RuleId | undefined)[] = [...(Object.keys(rules) as RuleId[]), undefined]
  return known.flatMap((rule) => {
    const answered = people
      .map((answers) =>
        Object.entries(answers).flatMap(([key, each]) => (ruleOfQuestion(key) === rule ? [each] : [])),
      )
      .filter((answers) => answers.length > 0)
    if (answered.length === 0) return []
    const all = answered.flat()
    return [
      {
        rule,
        people: answered.length,
        questions: all.length,
        rightAtFirst: sum(all, (each) => (each.isRightAtFirst ? 1 : 0)),
        right: sum(all, ({ right }) => right),
        wrong: sum(all, ({ wrong }) => wrong),
        mistakes: countMistakes(answered),
      },
    ]
  })
}
