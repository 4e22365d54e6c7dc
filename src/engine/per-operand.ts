interface Lists<T> {
  readonly 1: readonly [T]
  readonly 2: readonly [T, T]
  readonly 3: readonly [T, T, T]
}

interface Places {
  readonly 1: 0
  readonly 2: 0 | 1
  readonly 3: 0 | 1 | 2
}

/** One for each operand of an op: as many as its arity, or any number if the arity is not known. */
export type PerOperand<T, Arity extends number = number> = Arity extends keyof Lists<T>
  ? Lists<T>[Arity]
  : readonly T[]

/** Which operand of an op, counted from 0. */
export type OperandOf<Arity extends number = number> = Arity extends keyof Places ? Places[Arity] : number

/** The item that belongs to one operand; throws a RangeError if the op has no such operand. */
export function ofOperand<T>(list: readonly T[], operand: number): T {
  const item = list[operand]
  if (item === undefined) throw new RangeError(`the op has no operand ${operand}`)
  return item
}
