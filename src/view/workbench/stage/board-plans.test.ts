import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../i18n/text'
import { lessonById, lessons } from '../../../lessons/all'
import { required } from '../../../lib/required'
import { parseLink } from '../../../state/link/parse-link'
import { type OpenSession, openSession } from '../../../state/testing/open-session'
import { boardPlans } from './board-plans'

const all = Number.POSITIVE_INFINITY

/** Everything that the board can say at a step in letters, row by row. */
function rowsIn(address: string): readonly string[] {
  const { link } = parseLink(address)
  const session = openSession(
    required(lessonById(link.route.page === 'lesson' ? link.route.lesson : ''), address),
    link,
  )
  const [plan = []] = boardPlans(session, session.step, all, { language: 'en', isInLetters: true })
  return plan.flat().map(({ left, sides }) => [left, ...sides].map(({ tex }) => tex).join(' '))
}

/** LaTeX without what ties its pieces to the graph, and without spaces. */
const bare = (tex: string): string =>
  tex.replaceAll(/\\htmlData\{[^}]*\}|\s/g, '').replaceAll(/\\underline\{(.)\}/g, '$1')

/** Everything that the board can say in letters at a step, in both languages. */
const texAt = (session: OpenSession, step: number): readonly string[] =>
  languages
    .flatMap((language) => boardPlans(session, step, all, { language, isInLetters: true }))
    .flatMap((plan) => plan.flat())
    .flatMap(({ left, sides }) => [left, ...sides].map(({ tex }) => tex))

const set = (tex: string): string =>
  katex.renderToString(tex, { throwOnError: true, strict: false, trust: true })

describe('a board in letters', () => {
  it('has N in place of the size of the batch, and says what it is', () => {
    const row = bare(rowsIn('#/lesson/affine-batch?step=4').at(-1) ?? '')
    for (const shape of ['(N,2)', '(N,{3})', '({3},2)', '(N=4)']) expect(row).toContain(shape)
    expect(row).not.toContain('(4,')
    expect(bare(rowsIn('#/lesson/affine-batch?step=8').at(-1) ?? '')).toContain('\\sum_{n=1}^{N}')
  })

  it('says the size once, although three gradients have its letter', () => {
    const rows = rowsIn('#/lesson/affine-batch?detail=node&step=3').map(bare)
    expect(rows.filter((row) => row.includes('(N=4)'))).toHaveLength(1)
  })

  it('has no N for one sample', () => {
    expect(rowsIn('#/lesson/affine?step=4').join()).not.toContain('N')
  })

  const parts = lessons.flatMap((lesson) =>
    lesson.parts
      .filter(({ setup }) => !setup.given)
      .map((part) => ({ lesson, part, name: `${lesson.id}/${part.id}` })),
  )

  it.each(parts)('is set by KaTeX without an error in $name', ({ lesson, part }) => {
    const { link } = parseLink(`#/lesson/${lesson.id}?part=${part.id}`)
    const steps = openSession(lesson, link).trace.steps.map((_, at) => at + 1)
    const written = steps.flatMap((step) => texAt(openSession(lesson, { ...link, step }), step))
    for (const tex of new Set(written)) expect(() => set(tex)).not.toThrow()
  })
})
