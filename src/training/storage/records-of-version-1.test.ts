import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readStored, type StoredForm } from '../../lib/stored-form'
import type { KeptRun } from '../runs/kept-run'
import { recordsOfVersion1 } from '../testing/records-of-version-1'
import { checkpointForm } from './checkpoint-form'
import { keptRunForm } from './kept-run-form'

const { model, run } = recordsOfVersion1

describe('a record of version 1', () => {
  it('of the current model is read', () => {
    const checkpoint = readStored(checkpointForm, model)
    expect(checkpoint).toMatchObject({
      settings: { seed: 7, iterations: 5, hiddenLayers: [1], optimiser: 'momentum' },
      network: { updates: 5 },
      rateChanges: [{ iteration: 3, learningRate: 0.05 }],
    })
    expect(checkpoint?.network.parameters.map(({ W, b }) => [W.length, b.length])).toEqual([
      [784, 1],
      [10, 10],
    ])
    // Before it has learnt, the net guesses among ten digits: ln 10.
    expect(checkpoint?.losses[0]).toBeCloseTo(Math.log(10), 2)
  })

  it('of a kept run is read', () => {
    const kept = readStored(keptRunForm, run)
    expect(kept).toMatchObject({ name: '', finished: true, settings: { iterations: 5 } })
    expect(kept?.losses).toEqual(readStored(checkpointForm, model)?.losses)
  })

  it('goes through the migrations to a later version', () => {
    const later: StoredForm<{ readonly names: readonly string[]; readonly iterations: number }> = {
      migrations: [
        ({ name, ...rest }) => ({ ...rest, names: [name, 'first'] }),
        ({ losses, ...rest }) => ({ ...rest, iterations: (losses as KeptRun['losses']).length }),
      ],
      schema: v.object({ names: v.array(v.string()), iterations: v.number() }),
    }
    expect(readStored(later, run)).toEqual({ names: ['', 'first'], iterations: 5 })
    expect(readStored(later, { version: 1, name: 'mine' })).toBeUndefined()
  })
})
