/** A dual number value + slope·ε with ε² = 0: what carries a derivative forward (Clifford, 1873). */
export interface Dual {
  readonly value: number
  readonly slope: number
}

export const dual = (value: number, slope = 0): Dual => ({ value, slope })

export const plus = (a: Dual, b: Dual): Dual => dual(a.value + b.value, a.slope + b.slope)
export const minus = (a: Dual, b: Dual): Dual => dual(a.value - b.value, a.slope - b.slope)
export const times = (a: Dual, b: Dual): Dual =>
  dual(a.value * b.value, a.slope * b.value + a.value * b.slope)
export const over = (a: Dual, b: Dual): Dual =>
  dual(a.value / b.value, (a.slope * b.value - a.value * b.slope) / (b.value * b.value))

/** A function of one number, from the function and its derivative. */
const lifted =
  (f: (x: number) => number, derivative: (x: number) => number) =>
  ({ value, slope }: Dual): Dual =>
    dual(f(value), slope === 0 ? 0 : derivative(value) * slope)

export const exp = lifted(Math.exp, Math.exp)
export const log = lifted(Math.log, (x) => 1 / x)
export const sqrt = lifted(Math.sqrt, (x) => 0.5 / Math.sqrt(x))
export const sin = lifted(Math.sin, Math.cos)
export const cos = lifted(Math.cos, (x) => -Math.sin(x))
export const tanh = lifted(Math.tanh, (x) => 1 / Math.cosh(x) ** 2)
export const abs = lifted(Math.abs, (x) => (x > 0 ? 1 : -1))
export const relu = lifted(
  (x) => Math.max(x, 0),
  (x) => (x > 0 ? 1 : 0),
)

/** a to the power of b, for a > 0: the derivative of exp(b·log a). */
export const toThePower = (a: Dual, b: Dual): Dual => {
  const value = a.value ** b.value
  return dual(value, value * (b.slope * Math.log(a.value) + (b.value * a.slope) / a.value))
}

export const larger = (a: Dual, b: Dual): Dual => (a.value > b.value ? a : b)
export const smaller = (a: Dual, b: Dual): Dual => (a.value < b.value ? a : b)
export const total = (all: readonly Dual[]): Dual => all.reduce(plus, dual(0))
