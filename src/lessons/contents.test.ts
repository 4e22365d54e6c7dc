import { expect, it } from 'vitest'
import { lessons } from './all'
import { contents } from './contents.at-build'

const listed = contents.flatMap((group) => group.lessons)

it('the table of contents has every lesson in the order in which they are taught', () => {
  expect(listed.map(({ id, title }) => ({ id, title }))).toStrictEqual(
    lessons.map(({ id, title }) => ({ id, title })),
  )
})

it('the table of contents says what a lesson teaches in plain words', () => {
  expect(listed.find(({ id }) => id === 'softmax-with-loss')?.teaches.en).toBe(
    'Scores become probabilities and a loss; the way back ends in y − t.',
  )
  for (const { teaches } of listed) expect(teaches.en + teaches.ko).not.toMatch(/[$`]/)
})
