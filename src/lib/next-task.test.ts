import { expect, it } from 'vitest'
import { nextTask } from './next-task'

it('does jobs in their order, after the present task and what it promised', async () => {
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
