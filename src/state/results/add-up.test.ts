import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { mistakeIds } from '../../practice/mistakes/mistake-ids'
import { rules } from '../../practice/questions/rules'
import { addUp, countMistakes } from './add-up'
import type { Counted, CountedAnswers } from './counted'
import { ruleOfQuestion } from './question-rule'
import { readResults } from './read-results'
import { codeOf } from './result-code'
import { allQuestions, randomResult } from './testing/random-result'

const right: Counted = { isRightAtFirst: true, right: 1, wrong: 0, mistakes: {} }
const slow: Counted = { isRightAtFirst: false, right: 1, wrong: 2, mistakes: { 'own-input': 2 } }

describe('results added up', () => {
  it('are counted by rule, in the order of the rules', () => {
    const mina = { 'fan-out/fan-out/a': slow, 'fan-out/fan-out/x': right }
    const jihun = { 'fan-out/fan-out/a': right, 'relu/relu/no-such-question': slow }
    expect(addUp([mina, jihun], ruleOfQuestion)).toEqual([
      {
        rule: 'multiplication',
        people: 2,
        questions: 2,
        rightAtFirst: 1,
        right: 2,
        wrong: 2,
        mistakes: [{ mistake: 'own-input', times: 2, people: 1 }],
      },
      { rule: 'fan-out', people: 1, questions: 1, rightAtFirst: 1, right: 1, wrong: 0, mistakes: [] },
      {
        rule: undefined,
        people: 1,
        questions: 1,
        rightAtFirst: 0,
        right: 1,
        wrong: 2,
        mistakes: [{ mistake: 'own-input', times: 2, people: 1 }],
      },
    ])
  })

  it('know the rule of every question of the lessons', () => {
    expect(allQuestions.filter((key) => ruleOfQuestion(key) === undefined)).toEqual([])
    expect(ruleOfQuestion('toString')).toBeUndefined()
  })

  it('give the table of 30 results that were handed in as codes', async () => {
    const random = seedRandom(30)
    const results = Array.from({ length: 30 }, () => randomResult(random))
    const text = (await Promise.all(results.map(codeOf))).join('\n')
    const { results: read } = await readResults([{ text }])
    const people = read.map(({ result }) => result.answers)
    const table = new Map(addUp(people, ruleOfQuestion).map((count) => [count.rule, count]))
    const all = results.flatMap(({ answers }, person) =>
      Object.entries(answers).map(([key, counted]) => ({ person, rule: ruleOfQuestion(key), ...counted })),
    )
    expect([...table.keys()]).toEqual(
      Object.keys(rules).filter((rule) => all.some((each) => each.rule === rule)),
    )
    for (const [rule, count] of table) {
      const of = all.filter((each) => each.rule === rule)
      expect(count.people, rule).toBe(new Set(of.map(({ person }) => person)).size)
      expect(count.questions, rule).toBe(of.length)
      expect(count.rightAtFirst, rule).toBe(of.filter(({ isRightAtFirst }) => isRightAtFirst).length)
      expect(count.wrong, rule).toBe(of.reduce((sum, { wrong }) => sum + wrong, 0))
    }
    const mistakes = countMistakes(people.map((answers: CountedAnswers) => Object.values(answers)))
    for (const id of mistakeIds) {
      const made = all.filter((each) => each.mistakes[id] !== undefined)
      const found = mistakes.find(({ mistake }) => mistake === id)
      expect(found?.times ?? 0, id).toBe(made.reduce((sum, each) => sum + (each.mistakes[id] ?? 0), 0))
      expect(found?.people ?? 0, id).toBe(new Set(made.map(({ person }) => person)).size)
    }
    expect(mistakes.map(({ times }) => times)).toEqual(
      mistakes.map(({ times }) => times).sort((a, b) => b - a),
    )
  })
})
