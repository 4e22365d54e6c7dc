import { describe, expect, it } from 'vitest'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { arrangementOf } from './arrangement'
import { layOut } from './ladder'
import { requestOf } from './testing/laid-out'

const stages = [
  { width: 1264, height: 470 },
  { width: 708, height: 470 },
  { width: 360, height: 300 },
]

const paper = { width: 703, height: 397 }

describe('a graph on paper', () => {
  it.each(lessonCases.filter(({ detail }) => detail === 'node'))(
    'is drawn as any stage has it, if that is asked for: $name',
    ({ run }) => {
      for (const stage of stages) {
        const onStage = layOut(requestOf(run.graph, stage))
        const arrangement = arrangementOf(onStage.look)
        const onPaper = layOut({ ...requestOf(run.graph, paper), arrangement })
        expect(onPaper.look).toEqual(onStage.look)
        expect(onPaper.nodes).toEqual(onStage.nodes)
      }
    },
  )

  it('is drawn for its own place if there is no such arrangement', () => {
    const [first] = lessonCases
    if (!first) throw new Error('there is a lesson')
    const request = requestOf(first.run.graph, paper)
    expect(layOut({ ...request, arrangement: 'none' })).toEqual(layOut(request))
  })
})
