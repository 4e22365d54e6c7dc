import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { historyCsv } from './history-csv'

const settings = { ...defaultSettings, hiddenLayers: [50, 20] }
const settingsHead =
  'setting_seed,setting_iterations,setting_learning_rate,setting_batch_size,setting_hidden_layers,' +
  'setting_activation,setting_optimiser,setting_initialisation,setting_l2,setting_dropout,setting_training_images'
const settingsRow = '1,10000,0.1,100,50 20,relu,sgd,0.01,0,0,60000'

const accuracies = [
  { iteration: 0, train: 0.1, test: 0.125 },
  { iteration: 2, train: 0.5, test: 0.25 },
]

const linesOf = (csv: Iterable<string>) => [...csv].join('').split('\r\n')

describe('historyCsv', () => {
  it('writes a row for each iteration, accuracies where they were measured, and the settings', () => {
    const run = {
      name: 'SGD 0.1',
      settings,
      losses: Float64Array.of(2.5, 0.1 + 0.2),
      accuracies,
      rateChanges: [{ iteration: 2, learningRate: 0.05 }],
    }
    expect(linesOf(historyCsv([run]))).toEqual([
      `\ufeffrun,iteration,loss,train_accuracy,test_accuracy,learning_rate,${settingsHead}`,
      `SGD 0.1,0,,0.1,0.125,,${settingsRow}`,
      `SGD 0.1,1,2.5,,,0.1,${settingsRow}`,
      `SGD 0.1,2,0.30000000000000004,0.5,0.25,0.05,${settingsRow}`,
      '',
    ])
  })

  it('quotes a name that contains commas, quotes or line breaks', () => {
    const losses = Float64Array.of(1)
    const run = { name: 'a "b", c\nd', settings, losses, accuracies: [], rateChanges: [] }
    expect(linesOf(historyCsv([run]))[1]).toBe(`"a ""b"", c\nd",1,1,,,0.1,${settingsRow}`)
  })

  it('writes several long runs completely, in pieces', () => {
    const run = (name: string, count: number) => ({
      name,
      settings,
      losses: new Float64Array(count).fill(1),
      accuracies: [],
      rateChanges: [],
    })
    const pieces = [...historyCsv([run('a', 2500), run('b', 3)])]
    expect(pieces.map((piece) => piece.split('\r\n').length - 1)).toEqual([1, 1000, 1000, 500, 3])
    expect(pieces[4]?.startsWith('b,1,1,')).toBe(true)
  })
})
