import { describe, expect, it } from 'vitest'
import type { Parameters } from '../net/parameters'
import { Recorder } from './recorder'

const net = (weights: number): Parameters => [{ W: new Float32Array(weights), b: new Float32Array(1) }]

function recorded(iterations: number, parameters = net(2)): readonly number[] {
  const recorder = new Recorder()
  for (let iteration = 1; iteration <= iterations; iteration++) {
    if (recorder.wants(iteration)) recorder.add({ iteration, parameters, rows: Uint32Array.of(0), loss: 1 })
  }
  return recorder.snapshots.map(({ iteration }) => iteration)
}

describe('Recorder', () => {
  it('keeps each of the first 24 iterations, then every second, every fourth', () => {
    expect(recorded(24)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
    expect(recorded(25)).toEqual(Array.from({ length: 13 }, (_, i) => 2 * i + 1))
    expect(recorded(49)).toEqual(Array.from({ length: 13 }, (_, i) => 4 * i + 1))
  })

  it('spreads them evenly over a long run, including the first', () => {
    const snapshots = recorded(10_000)
    expect(snapshots[0]).toBe(1)
    expect(snapshots.length).toBeGreaterThan(12)
    expect(snapshots.length).toBeLessThanOrEqual(24)
    expect(new Set(snapshots.slice(1).map((iteration, i) => iteration - (snapshots[i] ?? 0)))).toEqual(
      new Set([512]),
    )
  })

  it('keeps fewer of a large net', () => {
    expect(recorded(1000, net(4 * 2 ** 20)).length).toBeLessThanOrEqual(4)
  })

  it('keeps one that was done singly until the next, even if others are dropped for it', () => {
    for (const [start, weights] of [
      [1, 1],
      [5002, 1],
      [1, 2 ** 19],
    ] as const) {
      const recorder = new Recorder()
      recorder.recordsEach = true
      for (let iteration = start; iteration < start + 200; iteration++) {
        recorder.add({ iteration, parameters: net(weights), rows: Uint32Array.of(0) })
        expect(recorder.snapshots.at(-1)?.iteration).toBe(iteration)
      }
    }
  })
})
