import { ops } from '../../registry'
import { scalar } from '../../tensor'
import type { ArrayFunction, NamedFunction } from '../formula'
import { naturalLogarithm } from '../functions'

const all = [...[...ops.values()].flatMap((op) => op.functions ?? []), naturalLogarithm]

/** The functions of the ops by the names used in text, as `plainOf` or a lesson writes them. */
const functions: ReadonlyMap<string, NamedFunction> = new Map(
  all.flatMap((each) => each.readAs.map((name) => [name, each] as const)),
)

/** The function with a name, if there is one. */
export const functionNamed = (name: string): NamedFunction | undefined => functions.get(name)

/** Σ over every entry of an array. */
export const sumOfAll: ArrayFunction<1> = {
  name: { tex: '\\sum', plain: 'Σ' },
  value: ([x]) => scalar(x.data.reduce((total, entry) => total + entry, 0)),
  rank: 0,
  isPrefix: true,
}
