import { afterEach, expect, it, vi } from 'vitest'
import { announceStage, followStage, type StagePresence } from './stage-presence'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** What the lecturer's window hears, in order. */
function heardIn(show: string): readonly StagePresence[] {
  const heard: StagePresence[] = []
  ends.push(followStage(show, (is) => heard.push(is)))
  return heard
}

it('the lecturer’s window learns of a stage that was there before it, and of what becomes of it', async () => {
  const stage = announceStage('abc')
  const heard = heardIn('abc')
  await vi.waitFor(() => expect(heard).toEqual(['shown']))
  stage.tell('closed')
  await vi.waitFor(() => expect(heard).toEqual(['shown', 'closed']))
  stage.end()
  await vi.waitFor(() => expect(heard).toEqual(['shown', 'closed', 'left']))
})

it('a stage that comes back is heard, one of another show and other messages are not', async () => {
  const heard = heardIn('abc')
  ends.push(announceStage('other').end)
  const stranger = new BroadcastChannel('backstep-stage-abc')
  ends.push(() => stranger.close())
  for (const data of [null, 'shown', { kind: 'stage', is: 'burning' }]) stranger.postMessage(data)
  ends.push(announceStage('abc').end)
  await vi.waitFor(() => expect(heard).toEqual(['shown']))
})
