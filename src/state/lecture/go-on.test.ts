import { afterEach, describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { formatLink } from '../link/format-link'
import { type Link, linkTo } from '../link/link'
import { openLesson } from '../session/lesson-session'
import { appStore, isPresenting } from '../stores/app-store'
import { goBack, goOn, listedStops, neighboursOf } from './go-on'
import { lectureOrder } from './lecture-order'
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
    for (const [i, { lesson, part }] of lectureOrder.entries())
      expect(neighboursOf(lesson, part)).toEqual({ before: lectureOrder[i - 1], after: lectureOrder[i + 1] })
  })
})

describe('the whole lecture', () => {
  const titles = lectureOrder.map(({ part }) => part)

  it('opens with its title and ends with thanks, which are no numbered parts', () => {
    expect(titles[0]).toBe('title')
    expect(titles.at(-1)).toBe('closing')
    expect(lectureOrder.slice(1, -1)).toEqual(runningOrder)
    expect(listedStops('lecture', 'title')).toHaveLength(runningOrder.length)
    expect(listedStops('lecture', 'title').some(({ isHere }) => isHere)).toBe(false)
  })

  it('is gone through to its end and back', () => {
    appStore.getState().open('#/lecture?present=1&lang=ko')
    const there = lectureOrder.slice(1).map((stop) => {
      goOn(stop)
      return formatLink(appStore.getState().link)
    })
    expect(there.at(0)).toBe('#/lesson/chain-rule?present=1&lang=ko')
    expect(there.at(-2)).toBe('#/train?present=1&lang=ko')
    expect(there.at(-1)).toBe('#/lecture/closing?present=1&lang=ko')
    for (const stop of lectureOrder.slice(0, -1).toReversed()) {
      goBack(stop)
      expect(appStore.getState().link).toMatchObject({ route: stop.route, step: stop.last.detail })
    }
    expect(formatLink(appStore.getState().link)).toBe('#/lecture?present=1&lang=ko')
    expect(isPresenting(appStore.getState())).toBe(true)
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
