import type { Callable, NamedFunction } from './expression'

const calls = (name: string, command: string): Callable => ({
  name,
  tex: (argument) => `${command}\\left(${argument}\\right)`,
  numpy: (argument) => `np.${name}(${argument})`,
  torch: (argument) => `torch.${name}(${argument})`,
})

const named = (name: string, value: (x: number) => number, command = `\\${name}`): NamedFunction => ({
  ...calls(name, command),
  value,
})

export const exponential = named('exp', Math.exp)
export const logarithm = named('log', Math.log)
/** The logarithm beside a factor 0ᵇ, whose product is 0. */
export const logarithmOfBase: NamedFunction = {
  ...named('log', (x) => (x === 0 ? 0 : Math.log(x))),
  numpy: (x) => `np.log(np.where(${x} == 0, 1, ${x}))`,
}
export const squareRoot: NamedFunction = { ...named('sqrt', Math.sqrt), tex: (x) => `\\sqrt{${x}}` }
export const sine = named('sin', Math.sin)
export const cosine = named('cos', Math.cos)
export const hyperbolicTangent = named('tanh', Math.tanh)
export const absolute: NamedFunction = { ...named('abs', Math.abs), tex: (x) => `\\left|${x}\\right|` }
export const sign = named('sign', Math.sign, '\\operatorname{sign}')
export const rectified: NamedFunction = {
  ...named('relu', (x) => (x > 0 ? x : x <= 0 ? 0 : Number.NaN), '\\operatorname{ReLU}'),
  numpy: (x) => `np.maximum(${x}, 0)`,
}
/** In NumPy a function that the program has to define. */
export const logistic: NamedFunction = {
  ...named('sigmoid', (x) => 1 / (1 + Math.exp(-x)), '\\sigma'),
  numpy: (x) => `sigmoid(${x})`,
}

const ofTwo = (name: string, library: string): Callable => ({ ...calls(library, `\\${name}`), name })

/** The larger and the smaller of two numbers, which are the argument's two parts. */
export const largest = ofTwo('max', 'maximum')
export const smallest = ofTwo('min', 'minimum')
