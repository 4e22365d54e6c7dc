import { describe, expect, it } from 'vitest'
import { typescriptKernel } from '../kernel/typescript-kernel'
import { lectureDesign } from '../lecture-design'
import { initialState } from '../network'
import { sparseImages } from '../sparse-images'
import { confusionOf } from './confusion'
import { openWindow } from './net-window'

describe('confusionOf', () => {
  it('counts what each digit is taken for', () => {
    const design = { ...lectureDesign, sizes: [2, 2] }
    const takesLeftForOne = [{ W: Float32Array.of(-1, 1, 1, -1), b: new Float32Array(2) }]
    const images = sparseImages(Uint8Array.of(255, 0, 255, 0, 0, 255), 2)
    const set = { images, loaded: { images, labels: Uint8Array.of(1, 0, 0) } }
    const data = {
      train: { images: set.loaded, loaded: set.loaded },
      test: { images: set.loaded, loaded: set.loaded },
    }
    const network = typescriptKernel.createNetwork(design, initialState(design, takesLeftForOne))
    const { classes, counts, readings } = confusionOf(openWindow(design, network, data))
    expect([classes, ...counts]).toEqual([2, 1, 1, 0, 1])
    expect([...readings]).toEqual([1, 1, 0])
  })
})
