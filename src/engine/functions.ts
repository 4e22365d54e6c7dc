import type { NamedFunction } from './expression'

const named = (name: string, value: (x: number) => number, command = `\\${name}`): NamedFunction => ({
  name,
  value,
  tex: (argument) => `${command}\\left(${argument}\\right)`,
})

export const exponential = named('exp', Math.exp)
export const logarithm = named('log', Math.log)
/** The logarithm beside a factor 0ᵇ, whose product is 0. */
export const logarithmOfBase = named('log', (x) => (x === 0 ? 0 : Math.log(x)))
export const squareRoot: NamedFunction = { name: 'sqrt', value: Math.sqrt, tex: (x) => `\\sqrt{${x}}` }
export const sine = named('sin', Math.sin)
export const cosine = named('cos', Math.cos)
export const hyperbolicTangent = named('tanh', Math.tanh)
export const absolute: NamedFunction = { name: 'abs', value: Math.abs, tex: (x) => `\\left|${x}\\right|` }
export const sign = named('sign', Math.sign, '\\operatorname{sign}')
export const rectified = named('relu', (x) => (x > 0 ? x : x <= 0 ? 0 : Number.NaN), '\\operatorname{ReLU}')
export const logistic = named('sigmoid', (x) => 1 / (1 + Math.exp(-x)), '\\sigma')
