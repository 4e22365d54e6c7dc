/** A dual number value + slope·ε with ε² = 0: it carries a derivative forward (Clifford, 1873). */
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

/** A function of one number on dual numbers, from the function and its derivative. */
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
/** At 0, where there is no derivative, it counts as 0; the same goes for relu. */
export const abs = lifted(Math.abs, Math.sign)
export const relu = lifted(
  (x) => Math.max(x, 0),
  (x) => (x > 0 ? 1 : 0),
)

/**
 * a to the power of b: the derivative of a^b with respect to a, and of exp(b·log a) with respect to b; 0 with
 * respect to b if a is 0.
 */
export const toThePower = (a: Dual, b: Dual): Dual => {
  const value = a.value ** b.value
  const byBase = a.slope === 0 || b.value === 0 ? 0 : b.value * a.value ** (b.value - 1) * a.slope
  const byExponent = b.slope === 0 || a.value === 0 ? 0 : value * Math.log(a.value) * b.slope
  return dual(value, byBase + byExponent)
}

const mean = (slopes: readonly number[]): number =>
  slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length

/** One of several, chosen by its value; tied ones share the derivative evenly. */
const chosen = (value: number, from: readonly Dual[]): Dual => {
  const tied = from.filter((each) => each.value === value)
  return dual(value, mean(tied.map(({ slope }) => slope)))
}

export const larger = (a: Dual, b: Dual): Dual => chosen(Math.max(a.value, b.value), [a, b])
export const smaller = (a: Dual, b: Dual): Dual => chosen(Math.min(a.value, b.value), [a, b])
export const largest = (all: readonly Dual[]): Dual =>
  chosen(
    all.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    all,
  )
export const total = (all: readonly Dual[]): Dual => all.reduce(plus, dual(0))
