import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { sizesOf } from '../net/design'
import { initialParameters } from '../net/parameters'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import type { FileContents } from './safetensors/contents'
import { readSafetensors } from './safetensors/read'
import { writeSafetensors } from './safetensors/write'
import { type WeightsFault, weightsSentence } from './weights-fault'
import { readWeights, type SavedNet, writeWeights } from './weights-file'

function savedNet(choices: Partial<TrainingSettings> = {}): SavedNet {
  const settings = { ...defaultSettings, ...choices }
  const parameters = initialParameters(sizesOf(settings.hiddenLayers), 'he', seedRandom(3))
  return { settings, iteration: 1234, parameters }
}

/** The file of a net, with its contents changed. */
function changed(change: (contents: FileContents) => Partial<FileContents>): Uint8Array {
  const contents = readSafetensors(writeWeights(savedNet({ hiddenLayers: [5] })))
  if (typeof contents === 'string') throw new Error(contents)
  return writeSafetensors({ ...contents, ...change(contents) })
}

const faultOf = (bytes: Uint8Array): WeightsFault | undefined => {
  const read = readWeights(bytes)
  return 'code' in read ? read : undefined
}

describe('readWeights', () => {
  it.each([[[]], [[50]], [[7, 6, 5]]])(
    'reads back what was written, with hidden layers %j',
    (hiddenLayers) => {
      const net = savedNet({ hiddenLayers, activation: 'tanh', optimiser: 'adam', dropout: 0.2 })
      expect(readWeights(writeWeights(net))).toEqual(net)
    },
  )

  it('reads a file whose arrays another program has reordered', () => {
    const net = savedNet({ hiddenLayers: [5] })
    expect(readWeights(changed(({ arrays }) => ({ arrays: arrays.toReversed() })))).toEqual(net)
  })

  it('detects a file of another format', () => {
    expect(faultOf(Uint8Array.of(1, 2, 3))).toEqual({ code: 'no-header' })
  })

  it('detects a file that is cut short', () => {
    expect(faultOf(writeWeights(savedNet()).subarray(0, -4))).toEqual({ code: 'wrong-length' })
  })

  it('detects a single flipped bit', () => {
    const file = writeWeights(savedNet())
    file[file.length - 100] = (file.at(-100) ?? 0) ^ 1
    expect(faultOf(file)).toEqual({ code: 'altered' })
  })

  it.each([
    ['no metadata', () => ({})],
    ['settings that are not JSON', (metadata) => ({ ...metadata, settings: '{' })],
    [
      'settings of an impossible net',
      (metadata) => ({ ...metadata, settings: JSON.stringify({ ...defaultSettings, hiddenLayers: [0] }) }),
    ],
    ['another version', (metadata) => ({ ...metadata, backstep: '2' })],
    ['no iteration', (metadata) => ({ ...metadata, iteration: 'many' })],
  ] as const satisfies readonly [string, (metadata: FileContents['metadata']) => FileContents['metadata']][])(
    'tells %s',
    (_, change) => {
      expect(faultOf(changed(({ metadata }) => ({ metadata: change(metadata) })))).toEqual({
        code: 'no-settings',
      })
    },
  )

  it('detects arrays that do not fit the settings', () => {
    const file = changed(({ metadata }) => ({
      metadata: { ...metadata, settings: JSON.stringify({ ...defaultSettings, hiddenLayers: [6] }) },
    }))
    expect(faultOf(file)).toEqual({
      code: 'other-arrays',
      found: 'W1 (784 × 5), b1 (5), W2 (5 × 10), b2 (10)',
      wanted: 'W1 (784 × 6), b1 (6), W2 (6 × 10), b2 (10)',
    })
  })

  it('detects a net that diverged', () => {
    const net = savedNet({ hiddenLayers: [] })
    net.parameters[0]?.b.fill(Number.NaN)
    expect(faultOf(writeWeights(net))).toEqual({ code: 'not-finite' })
  })
})

describe('weightsSentence', () => {
  it('names the file and the problem in both languages', () => {
    const fault: WeightsFault = { code: 'other-arrays', found: 'W1 (2 × 2)', wanted: 'W1 (3 × 2)' }
    const { en, ko } = weightsSentence('net.safetensors', fault)
    for (const sentence of [en, ko]) {
      for (const part of ['net.safetensors', fault.found, fault.wanted]) expect(sentence).toContain(part)
    }
  })
})
