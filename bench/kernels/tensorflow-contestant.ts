import * as tf from '@tensorflow/tfjs'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import { required } from '../../src/lib/required'
import type { LabelledImages } from '../../src/training/net/sparse-images'
import { defaultSettings } from '../../src/training/settings/settings'
import type { Case, Contestant } from './contestant'
import { drawBatches, firstParameters, sizesOf } from './drawn'

setWasmPaths({
  'tfjs-backend-wasm.wasm': plainUrl,
  'tfjs-backend-wasm-simd.wasm': simdUrl,
  'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
})

/** The pixels of the images `rows` as a dense (rows × pixels) tensor. */
function denseImages({ images }: LabelledImages, rows: Uint32Array): tf.Tensor2D {
  const { pixels, starts, columns, values } = images
  const dense = new Float32Array(rows.length * pixels)
  for (const [i, row] of rows.entries()) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      dense[i * pixels + (columns[at] ?? 0)] = values[at] ?? 0
  }
  return tf.tensor2d(dense, [rows.length, pixels])
}

/** The net in TensorFlow.js, written as in its guide; its batches are prepared as dense tensors. */
export function tensorflowContestant(backend: 'wasm' | 'cpu', set: LabelledImages) {
  return async (wanted: Case): Promise<Contestant> => {
    await tf.setBackend(backend)
    const [inputs, hidden, classes] = sizesOf(wanted)
    const [first, second] = firstParameters(wanted)
    if (!first || !second) throw new Error('the net needs two layers')
    const W1 = tf.variable(tf.tensor2d(Float32Array.from(first.W), [inputs, hidden]))
    const b1 = tf.variable(tf.tensor1d(Float32Array.from(first.b)))
    const W2 = tf.variable(tf.tensor2d(Float32Array.from(second.W), [hidden, classes]))
    const b2 = tf.variable(tf.tensor1d(Float32Array.from(second.b)))
    const optimizer = tf.train.sgd(defaultSettings.learningRate)
    const batches = drawBatches(wanted, set.images.count).map((rows) => ({
      x: denseImages(set, rows),
      t: tf
        .oneHot(
          Int32Array.from(rows, (row) => set.labels[row] ?? 0),
          classes,
        )
        .toFloat(),
    }))
    const train = (batch: number): number => {
      const { x, t } = required(batches[batch], 'there is no such batch')
      const loss = optimizer.minimize(
        () => tf.losses.softmaxCrossEntropy(t, x.matMul(W1).add(b1).relu().matMul(W2).add(b2)).asScalar(),
        true,
        [W1, b1, W2, b2],
      )
      const value = required(loss, 'the cost was not returned').dataSync()[0]
      loss?.dispose()
      return required(value, 'the loss is empty')
    }
    return { train, takeTurn: () => tf.setBackend(backend) }
  }
}
