import { describe, expect, it } from 'vitest'
import { createPrepareCheck } from '../../checking/prepare-check'
import { inputValuesOf } from '../../engine/input-values'
import { agreementOf } from '../../engine/nudge'
import { runGraph } from '../../engine/run'
import { toNested } from '../../engine/tensor'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { type OpenSession, openSession } from '../testing/open-session'
import { withRule } from './fold'

const gradientCheck = required(lessonById('gradient-check'), 'the lesson')

const opened = (query: string): OpenSession => {
  const { link, problems } = parseLink(`#/lesson/gradient-check?${query}`)
  expect(problems).toEqual([])
  return openSession(gradientCheck, link)
}

const gradientOf = ({ run }: OpenSession, id: string) =>
  toNested(required(run.gradients.get(required(run.graph.positions.get(id), id)), id))

const all = gradientCheck.parts.flatMap(({ id, check }) =>
  required(check, id).brokenRules.map((rule) => ({ part: id, rule: rule.id })),
)

describe('a broken rule in a link', () => {
  it.each(all)(
    'gives the graph of $part the gradients that the check has for $rule',
    async ({ part, rule }) => {
      const session = opened(`part=${part}&broken=${rule}`)
      const { program, run } = session
      const { parameters } = required(session.program.check, part)
      const prepare = createPrepareCheck(() => Promise.reject(new Error('no digits')))
      const inputs = Object.fromEntries(
        [...inputValuesOf(run.graph)].map(([id, value]) => [id, toNested(value)]),
      )
      const net = { kind: 'program', program: program.text, inputs, parameters } as const
      const { graph } = await prepare(
        { net, brokenRule: rule },
        '',
        () => undefined,
        new AbortController().signal,
      )
      const checked = runGraph(graph)
      for (const id of parameters)
        expect(gradientOf(session, id), id).toEqual(
          toNested(required(checked.gradients.get(required(graph.positions.get(id), id)), id)),
        )
    },
  )

  it('changes what comes after it, and nothing before; restored, all is as it was', () => {
    const [right, broken] = [opened('step=24'), opened('step=24&broken=no-mask')]
    for (const id of ['A', 'W2', 'b2', 'Z']) expect(gradientOf(broken, id), id).toEqual(gradientOf(right, id))
    for (const id of ['H', 'W1', 'b1', 'X'])
      expect(gradientOf(broken, id), id).not.toEqual(gradientOf(right, id))
    expect(gradientOf(broken, 'H')).toEqual(gradientOf(broken, 'Z')) // nothing is cut
    expect(broken.run.values).toEqual(right.run.values)
    expect(opened('step=24').run.gradients).toEqual(right.run.gradients)
  })

  it('reads back, and is the same object while only the step changes', () => {
    const hash = '#/lesson/gradient-check?part=square&step=11&broken=no-transpose'
    expect(formatLink(parseLink(hash).link)).toBe(hash)
    expect(opened('broken=no-mean').plan).toBe(opened('broken=no-mean&step=3').plan)
    expect(opened('broken=no-mean').plan).not.toBe(opened('').plan)
  })

  it.each([
    ['gradient-check?broken=no-luck', 'no-luck'],
    ['gradient-check?broken=no-transpose', 'no-transpose'], // its shapes allow it in the square part only
  ])('%s is said to be unknown, and shows the right rule', (query, id) => {
    const session = openSession(gradientCheck, parseLink(`#/lesson/${query}`).link)
    expect(session.problems.map(({ en }) => en)).toEqual([
      `There is no rule “${id}” to break here; all rules are right.`,
    ])
    expect(session.broken).toBeUndefined()
    expect(formatLink(session.link)).toBe('#/lesson/gradient-check')
    expect(gradientOf(session, 'W1')).toEqual(gradientOf(opened(''), 'W1'))
  })
})

describe('the layers of a broken rule', () => {
  it('are not unfolded by a link, which says so', () => {
    const session = openSession(
      gradientCheck,
      parseLink('#/lesson/gradient-check?open=L,H&broken=bias-row').link,
    )
    expect(session.open).toEqual(['L'])
    expect(session.problems.map(({ en }) => en)).toEqual([
      'While its rule is broken on purpose, “H” stays one node; it was not opened.',
    ])
  })

  it('are folded when the rule is broken, at the same moment, and others stay open', () => {
    const unfolded = opened('open=A,L&step=99')
    const rule = required(gradientCheck.parts[0].check?.brokenRules[0], 'bias-row')
    const change = withRule(unfolded, rule)
    expect(change).toEqual({ broken: 'bias-row', open: ['L'], step: opened('open=L&step=99').step })
    expect(withRule(opened('open=L&step=2'), rule)).toEqual({ broken: 'bias-row' })
    expect(withRule(opened('broken=bias-row&step=2'), undefined)).toEqual({ broken: undefined })
  })
})

it('a nudge says that a rule is broken where the slope knows better', () => {
  const { run } = opened('broken=bias-row')
  const at = (id: string) => ({ node: required(run.graph.positions.get(id), id), entry: 0 })
  expect(agreementOf(run, at('b2'), 0.01)).toBe('broken')
  expect(agreementOf(run, at('W2'), 0.01)).toBe('bend')
})
