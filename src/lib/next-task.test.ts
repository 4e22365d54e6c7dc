import { expect, it } from 'vitest'
import { nextTask } from './next-task'

it('runs jobs in order, after the current task and its promises', async () => {
  const done: string[] = []
  await new Promise<void>((resolve) => {
    nextTask(() => done.push('first'))
    nextTask(() => {
      done.push('second')
      resolve()
    })
    void Promise.resolve().then(() => done.push('promised'))
    done.push('present')
  })
  expect(done).toEqual(['present', 'promised', 'first', 'second'])
})
