import { fenced } from './fence'
import type { Callable, NamedFunction } from './formula'

const calls = (name: string, command: string): Callable => ({
  name,
  tex: (argument) => `${command}${fenced(argument)}`,
  numpy: (argument) => `np.${name}(${argument})`,
  torch: (argument) => `torch.${name}(${argument})`,
})

const named = (name: string, value: (x: number) => number, command = `\\${name}`): NamedFunction => ({
  ...calls(name, command),
  value,
})

/** eˣ. */
export const exponential = named('exp', Math.exp)
/** The natural logarithm. */
export const logarithm = named('log', Math.log)
/** The logarithm where a text says which one it is. */
export const naturalLogarithm: NamedFunction = {
  ...named('ln', Math.log),
  tex: (x) => (/^\d+$/.test(x) ? `\\ln ${x}` : `\\ln\\left(${x}\\right)`),
}
/** The logarithm beside a factor 0ᵇ, whose product is 0. */
export const logarithmOfBase: NamedFunction = {
  ...named('log', (x) => (x === 0 ? 0 : Math.log(x))),
  numpy: (x) => `np.log(np.where(${x} == 0, 1, ${x}))`,
}
/** √x. */
export const squareRoot: NamedFunction = { ...named('sqrt', Math.sqrt), tex: (x) => `\\sqrt{${x}}` }
/** The sine of an angle in radians. */
export const sine = named('sin', Math.sin)
/** The cosine of an angle in radians. */
export const cosine = named('cos', Math.cos)
/** (eˣ − e⁻ˣ) ÷ (eˣ + e⁻ˣ). */
export const hyperbolicTangent = named('tanh', Math.tanh)
/** |x|. */
export const absolute: NamedFunction = { ...named('abs', Math.abs), tex: (x) => fenced(x, '|', '|') }
/** −1, 0 or 1. */
export const sign = named('sign', Math.sign, '\\operatorname{sign}')
/** max(x, 0). */
export const rectified: NamedFunction = {
  ...named('relu', (x) => (x > 0 ? x : x <= 0 ? 0 : Number.NaN), '\\operatorname{ReLU}'),
  numpy: (x) => `np.maximum(${x}, 0)`,
}
/** 1 ÷ (1 + e⁻ˣ); in NumPy a function that the program has to define. */
export const logistic: NamedFunction = {
  ...named('sigmoid', (x) => 1 / (1 + Math.exp(-x)), '\\sigma'),
  numpy: (x) => `sigmoid(${x})`,
}

const ofTwo = (name: string, library: string): Callable => ({ ...calls(library, `\\${name}`), name })

/** The larger of two numbers, which are the argument’s two parts. */
export const largest = ofTwo('max', 'maximum')
/** The smaller of the two. */
export const smallest = ofTwo('min', 'minimum')
