import { biasRow } from './bias-row'
import type { BrokenRule } from './broken-rule'
import { noMask } from './no-mask'
import { noMean } from './no-mean'
import { noTranspose } from './no-transpose'

const all: readonly BrokenRule[] = [biasRow, noMean, noMask, noTranspose]

/** Every broken rule by its id. */
export const brokenRules: ReadonlyMap<string, BrokenRule> = new Map(all.map((rule) => [rule.id, rule]))
