import { describe, expect, it } from 'vitest'
import { groupIds } from '../engine/folding/group-ids'
import { seenGraph } from '../engine/folding/seen-graph'
import { runGraph } from '../engine/run'
import { programGraph } from '../language/testing/program-graph'
import { layoutGraph } from '../layout/layout-graph'
import { outside, overlaps, partsOf } from '../layout/testing/parts-of'
import { wholeScale } from '../layout/whole-scale'
import { nodeWords } from '../trace/words/node-words'
import { examples } from './all'

const goal = { stage: { width: 700, height: 520 }, goalPx: 14 } as const

/** The size of letters in a layout at its own scale. */
const letterPx = 16

/** The examples that are too wide to be read whole here, with the size that their letters have at least. */
const small: Readonly<Record<string, number>> = {
  'logistic-regression': 9.4,
  xor: 12,
  'tanh-from-exps': 12.3,
  'log-sum-exp-stable': 12.1,
  'batch-normalisation': 7.9,
  rnn: 7.9,
}

describe.each(examples)('the layout of $id', ({ id, text, setup }) => {
  const whole = programGraph(text, setup?.targets)
  const composites = [...groupIds(whole)]

  it('has nothing on anything else, as it is written and unfolded', () => {
    for (const open of [[], ...composites.map((each) => [each]), composites]) {
      const graph = seenGraph(whole, new Set(open))
      const run = runGraph(graph)
      const layout = layoutGraph(run, nodeWords(run), goal)
      const drawn = partsOf(graph, layout)
      expect(overlaps(drawn), open.join()).toEqual([])
      expect(outside(drawn, layout), open.join()).toEqual([])
    }
  })

  it('is whole with letters of 14 px, unless it is one of the large ones', () => {
    const run = runGraph(seenGraph(whole, new Set()))
    const layout = layoutGraph(run, nodeWords(run), goal)
    const px = letterPx * wholeScale(layout, goal.stage)
    expect(px).toBeGreaterThanOrEqual(small[id] ?? goal.goalPx)
    expect(px < goal.goalPx).toBe(id in small)
  })
})
