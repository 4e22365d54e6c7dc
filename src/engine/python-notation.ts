import { type NotationStyle, plainStyle } from './notation'

const pythonStyle: NotationStyle = {
  ...plainStyle,
  number: String,
  minus: '-',
  times: ' * ',
  elementwiseTimes: ' * ',
  power: (base, exponent) => `${base}**${/^[\p{L}\p{N}_.]+$/u.test(exponent) ? exponent : `(${exponent})`}`,
  juxtaposes: false,
  signedFactors: true,
}

const isNumberBesidesZero = (text: string): boolean => Number(text) !== 0 && !Number.isNaN(Number(text))

/** Formulas as NumPy reads them. */
export const numpyStyle: NotationStyle = {
  ...pythonStyle,
  apply: ({ numpy }, argument) => numpy(argument),
  indicator: (greater, less, tie) =>
    tie === 0 ? `(${greater} > ${less})` : `((${greater} > ${less}) + ${tie} * (${greater} == ${less}))`,
  multiple: (left, product) =>
    isNumberBesidesZero(left) ? product : `np.where(${left} == 0, 0, ${product})`,
}

/** Formulas as PyTorch reads them; only values are written so. */
export const torchStyle: NotationStyle = { ...pythonStyle, apply: ({ torch }, argument) => torch(argument) }
