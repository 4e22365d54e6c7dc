import { afterEach, describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { type Link, linkTo } from '../link/link'
import { openLesson } from '../session/lesson-session'
import { appStore } from '../stores/app-store'
import { goBack, goOn, neighboursOf } from './go-on'
import { runningOrder } from './running-order.at-build'

afterEach(() => appStore.setState(appStore.getInitialState(), true))

const stop = (lesson: string, part = lesson) =>
  required(
    runningOrder.find((each) => each.lesson === lesson && each.part === part),
    part,
  )

describe('the running order', () => {
  it('has every part of every lesson, once, and then training', () => {
    const parts = lessons.flatMap(({ id, parts }) => parts.map((part) => `${id}/${part.id}`))
    expect(runningOrder.map(({ lesson, part }) => `${lesson}/${part}`)).toEqual([
      ...parts,
      'training/training',
    ])
  })

  const withoutDigits = lessons.flatMap((lesson) =>
    lesson.parts
      .filter(({ setup }) => !setup.given)
      .map((part) => ({ lesson, part, name: `${lesson.id}/${part.id}` })),
  )

  it.each(withoutDigits)('knows the last step of $name', ({ lesson, part }) => {
    for (const detail of ['node', 'detail'] as const) {
      const link: Link = { ...linkTo({ page: 'lesson', lesson: lesson.id }), part: part.id, detail }
      expect(stop(lesson.id, part.id).last[detail]).toBe(openLesson(lesson, link).trace.steps.length)
    }
  })

  it('leads from each part to the next, and back', () => {
    expect(neighboursOf('no-such-lesson', 'x')).toEqual({ before: undefined, after: undefined })
    expect(neighboursOf('chain-rule', 'chain-rule').before).toBeUndefined()
    const { lesson, part } = required(runningOrder.at(-1), 'the last part')
    expect(neighboursOf(lesson, part).after).toBeUndefined()
    for (const [i, { lesson, part }] of runningOrder.entries())
      expect(neighboursOf(lesson, part)).toEqual({ before: runningOrder[i - 1], after: runningOrder[i + 1] })
  })
})

describe('going on', () => {
  it('opens the title of a part on the stage, and leaves what was changed behind', () => {
    appStore.getState().open('#/lesson/sigmoid?step=3&in.x=7&detail=node&lang=ko&theme=dark&present=1')
    goOn(stop('affine'))
    expect(appStore.getState().link).toEqual({
      ...linkTo({ page: 'lesson', lesson: 'affine' }),
      detail: 'node',
      language: 'ko',
      theme: 'dark',
      isPresenting: true,
    })
  })

  it('goes back to the last step, in the granularity at hand', () => {
    appStore.getState().open('#/lesson/multiplication?present=1&detail=node')
    goBack(stop('addition'))
    expect(appStore.getState().link).toMatchObject({
      route: { page: 'lesson', lesson: 'addition' },
      step: stop('addition').last.node,
      isPresenting: true,
    })
  })
})
