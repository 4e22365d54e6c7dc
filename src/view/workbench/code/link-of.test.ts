import { expect, it } from 'vitest'
import { seenGraph } from '../../../engine/folding/seen-graph'
import type { CodeLine } from '../../../export/code-line'
import { programGraph } from '../../../language/testing/program-graph'
import { linkOf } from './link-of'

const whole = programGraph('x = 2\n# region r\na = x * 3\ny = exp(a)\n# endregion')
const folded = seenGraph(whole, new Set())
const shown = seenGraph(whole, new Set(['y']))

const line = (shows: CodeLine['shows']): CodeLine => ({
  text: '',
  indent: 0,
  phase: 'backward',
  node: 'y',
  ...(shows && { shows }),
})

it('is the edge that a line computes, or its node', () => {
  const graphs = { graph: shown, shown }
  expect(linkOf(line([{ of: 'contribution', id: 'a->y' }]), graphs)).toBe('a->y')
  expect(linkOf(line([{ of: 'gradient', id: 'y' }]), graphs)).toBe('y')
  expect(linkOf(line(undefined), graphs)).toBe('y')
})

it('is the node that gets the gradient if the edge is unfolded on the page', () => {
  const graphs = { graph: folded, shown }
  expect(linkOf(line([{ of: 'contribution', id: 'x->y' }]), graphs)).toBe('x')
})
