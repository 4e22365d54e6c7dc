import { expect, it } from 'vitest'
import { createAsker } from './asker'

it('asks one question at a time, and keeps only the latest of those that wait', async () => {
  const asked: { question: number; answer: (text: string) => void }[] = []
  const heard: string[] = []
  const ask = createAsker(
    (question: number) => new Promise<string>((answer) => asked.push({ question, answer })),
    (text) => heard.push(text),
  )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  ask(1)
  ask(2)
  ask(3)
  expect(asked.map(({ question }) => question)).toEqual([1])
  asked[0]?.answer('one')
  await settle()
  expect(asked.map(({ question }) => question)).toEqual([1, 3])
  asked[1]?.answer('three')
  await settle()
  expect(heard).toEqual(['one', 'three'])
  ask(4)
  expect(asked).toHaveLength(3)
})
