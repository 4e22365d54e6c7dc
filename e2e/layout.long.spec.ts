import { lessonById, lessons } from '../src/lessons/all'
import { required } from '../src/lib/required'
import { expectFirstScreen } from './first-screen'
import { test } from './fixture'
import { expectStep, openLesson } from './lesson-page'
import { stepsOf, walk, walked } from './lesson-walk'
import { expectNoFaults } from './walk-checks'

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  contextOptions: { reducedMotion: 'reduce' },
})

for (const { id } of lessons)
  test(`on a phone, graph, formula and buttons of ${id} share the first screen, and keep their places`, async ({
    page,
  }) => {
    await expectFirstScreen(page, id)
  })

for (const id of ['two-layer-net', 'softmax-with-loss'])
  test(`on a phone, the current node of ${id} is inside the stage at every step, forwards and backwards`, async ({
    page,
  }) => {
    const lesson = required(lessonById(id), id)
    const part = walked(lesson, lesson.parts[0], 'detail', 'en')
    await openLesson(page, id, 'lang=en')
    await expectStep(page, 0)
    const there = await walk(page, part, 'ArrowRight', stepsOf(part))
    const back = await walk(page, part, 'ArrowLeft', stepsOf(part).toReversed())
    expectNoFaults([...there, ...back], id)
  })
