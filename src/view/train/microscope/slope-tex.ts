import { texNumber } from '../../../lib/format'
import type { Activation } from '../../../training/network'

/** The derivative of an activation at a score h, in symbols and with its number; z is what came out. */
export function slopeTex(activation: Activation, score: number, output: number): string {
  const [h, z] = [texNumber(score), texNumber(output)]
  const slopes: Readonly<Record<Activation, string>> = {
    relu: score > 0 ? `f'(h_j) = 1, \\quad h_j = ${h} > 0` : `f'(h_j) = 0, \\quad h_j = ${h} \\le 0`,
    sigmoid: `f'(h_j) = z_j (1 - z_j) = ${texNumber(output * (1 - output))}, \\quad z_j = ${z}`,
    tanh: `f'(h_j) = 1 - z_j^2 = ${texNumber(1 - output * output)}, \\quad z_j = ${z}`,
  }
  return slopes[activation]
}
