import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { defaultSettings } from '../settings/settings'
import { countedData, countingNetwork } from '../testing/counting-network'
import { trainInPieces } from './train-in-pieces'

const settings = { ...defaultSettings, iterations: 13, batchSize: 50 }

function eventsOf(random = seedRandom(1)) {
  const { network, batches } = countingNetwork()
  return { events: [...trainInPieces(network, countedData(250, 90), settings, random)], batches }
}

describe('trainInPieces', () => {
  it('measures accuracies before the first iteration, after each epoch of 250 / 50 = 5, and at the end', () => {
    const { events } = eventsOf()
    const evaluated = events.flatMap((event) => (event.type === 'evaluated' ? [event.accuracies] : []))
    expect(evaluated).toEqual([0, 5, 10, 13].map((iteration) => ({ iteration, train: 1, test: 0 })))
  })

  it('yields the loss of every iteration', () => {
    const { events } = eventsOf()
    const losses = events.flatMap((event) => (event.type === 'iteration' ? [event.loss] : []))
    expect(losses).toEqual(Array.from({ length: 13 }, (_, i) => 1 / (i + 1)))
  })

  it('can pause after each iteration and its accuracies, but not before the first or after the last', () => {
    const { events } = eventsOf()
    const rests = events.flatMap((event) => {
      if (!event.rest) return []
      return event.type === 'iteration'
        ? [`iteration ${event.iteration}`]
        : [`accuracies ${event.accuracies.iteration}`]
    })
    const iterations = (...list: number[]) => list.map((iteration) => `iteration ${iteration}`)
    expect(rests).toEqual([
      ...iterations(1, 2, 3, 4),
      'accuracies 5',
      ...iterations(6, 7, 8, 9),
      'accuracies 10',
      ...iterations(11, 12),
    ])
  })

  it('draws batches with replacement from all the images, the same ones for the same seed', () => {
    const { batches } = eventsOf()
    const drawn = batches.flat()
    expect(drawn).toHaveLength(13 * 50)
    expect(Math.max(...drawn)).toBeLessThan(250)
    expect(new Set(drawn).size).toBeGreaterThan(200)
    expect(batches.some((batch) => new Set(batch).size < batch.length)).toBe(true)
    expect(eventsOf().batches).toEqual(batches)
    expect(eventsOf(seedRandom(2)).batches).not.toEqual(batches)
  })
})
