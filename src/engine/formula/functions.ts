import { fenced } from './fence'
import type { Callable } from './formula'
import { named } from './named'
import { calling, callingOwn } from './python-call'

/** eˣ. */
export const exponential = named('exp', Math.exp, { tex: '\\exp', numpy: 'np.exp', torch: 'torch.exp' })
/** The natural logarithm. */
export const logarithm = named('log', Math.log, { tex: '\\log', numpy: 'np.log', torch: 'torch.log' })
/** The logarithm in texts that say which one it is. */
export const naturalLogarithm = named('ln', Math.log, {
  tex: (x) => (/^\d+$/.test(x) ? `\\ln ${x}` : `\\ln\\left(${x}\\right)`),
  numpy: 'np.log',
  torch: 'torch.log',
})
/** The logarithm next to a factor 0ᵇ, whose product is 0. */
export const logarithmOfBase = named('log', (x) => (x === 0 ? 0 : Math.log(x)), {
  tex: '\\log',
  numpy: { write: (x) => `np.log(np.where(${x} == 0, 1, ${x}))` },
  torch: 'torch.log',
  readAs: [],
})
/** √x. */
export const squareRoot = named('sqrt', Math.sqrt, {
  tex: (x) => `\\sqrt{${x}}`,
  numpy: 'np.sqrt',
  torch: 'torch.sqrt',
})
/** The sine of an angle in radians. */
export const sine = named('sin', Math.sin, { tex: '\\sin', numpy: 'np.sin', torch: 'torch.sin' })
/** The cosine of an angle in radians. */
export const cosine = named('cos', Math.cos, { tex: '\\cos', numpy: 'np.cos', torch: 'torch.cos' })
/** (eˣ − e⁻ˣ) ÷ (eˣ + e⁻ˣ). */
export const hyperbolicTangent = named('tanh', Math.tanh, {
  tex: '\\tanh',
  numpy: 'np.tanh',
  torch: 'torch.tanh',
})
/** |x|. */
export const absolute = named('abs', Math.abs, {
  tex: (x) => fenced(x, '|', '|'),
  numpy: 'np.abs',
  torch: 'torch.abs',
})
/** −1, 0 or 1. */
export const sign = named('sign', Math.sign, {
  tex: '\\operatorname{sign}',
  numpy: 'np.sign',
  torch: 'torch.sign',
})
/** max(x, 0). */
export const rectified = named('relu', (x) => (x > 0 ? x : x <= 0 ? 0 : Number.NaN), {
  tex: '\\operatorname{ReLU}',
  numpy: { write: (x) => `np.maximum(${x}, 0)` },
  torch: 'torch.relu',
  readAs: ['relu', 'ReLU'],
})
/** The same, case by case. */
export const rectifiedByCases = named('relu', rectified.value, {
  tex: (x) => `\\begin{cases} ${x} & (${x} > 0) \\\\ 0 & (${x} \\le 0) \\end{cases}`,
  numpy: rectified.numpy,
  torch: rectified.torch,
  readAs: [],
})
/** 1 ÷ (1 + e⁻ˣ); NumPy has none, so a program has to define it. */
export const logistic = named('sigmoid', (x) => 1 / (1 + Math.exp(-x)), {
  tex: '\\sigma',
  numpy: callingOwn({ name: 'sigmoid', lines: ['def sigmoid(x):', '    return 1 / (1 + np.exp(-x))'] }),
  torch: 'torch.sigmoid',
  readAs: ['sigmoid', 'σ'],
})

/** The larger of two numbers, which are the argument’s two parts. */
export const largest: Callable = {
  name: 'max',
  tex: (both) => `\\max${fenced(both)}`,
  numpy: calling('np.maximum'),
  torch: calling('torch.maximum'),
}
/** The smaller of the two. */
export const smallest: Callable = {
  name: 'min',
  tex: (both) => `\\min${fenced(both)}`,
  numpy: calling('np.minimum'),
  torch: calling('torch.minimum'),
}
