import type { Text } from '../../i18n/text'
import type { Run } from '../run'
import { absolute } from './stable-forms/absolute'
import { crossEntropy } from './stable-forms/cross-entropy'
import type { StableForm } from './stable-forms/form'
import { guardInRoot } from './stable-forms/guard-in-root'
import { sigmoid } from './stable-forms/sigmoid'
import { softmax } from './stable-forms/softmax'
import { squareFirst } from './stable-forms/square-first'

const forms: readonly StableForm[] = [sigmoid, softmax, crossEntropy, squareFirst, guardInRoot, absolute]

/** What to write instead of the part of a graph that a node belongs to, if that has a stable form. */
export function stableForm(run: Run, position: number): Text | undefined {
  for (const form of forms)
    for (let last = 0; last < run.graph.nodes.length; last++) {
      const found = form(run, last)
      if (found?.nodes.includes(position)) return found.text
    }
  return undefined
}
