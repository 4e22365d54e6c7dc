import { expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { laidOut } from './testing/laid-out'
import { hiddenLines, outside, overlaps, partsOf, strangers } from './testing/parts-of'
import { randomProgram, randomRegions } from './testing/random-program'

it.each([
  ['a page', { width: 814, height: 591 }],
  ['a telephone', { width: 364, height: 280 }],
])('the layouts of 400 random programs leave no two parts on one another on %s', (_, stage) => {
  for (let seed = 0; seed < 400; seed++) {
    const graph = programGraph(randomProgram(seed))
    const layout = laidOut(graph, stage)
    const parts = partsOf(graph, layout)
    expect(overlaps(parts), `seed ${seed}`).toEqual([])
    expect(outside(parts, layout), `seed ${seed}`).toEqual([])
  }
})

it('the frames of 400 random programs contain no strangers', () => {
  for (let seed = 0; seed < 400; seed++) {
    const graph = programGraph(randomRegions(seed))
    const layout = laidOut(graph, { width: 814, height: 591 })
    expect(strangers(graph, layout), `seed ${seed}`).toEqual([])
    expect(hiddenLines(graph, layout), `seed ${seed}`).toEqual([])
    expect(overlaps(partsOf(graph, layout)), `seed ${seed}`).toEqual([])
  }
})
