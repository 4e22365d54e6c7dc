import { nodeAt } from '../../../engine/graph'
import { oneOf } from '../draw'
import { openExercise } from '../open-exercise'
import type { Kind } from './kind'

/** The shape of a gradient, of which the shapes around it tell. */
export const shape: Kind = {
  ask: { en: 'Which shape does it have?', ko: '형상은 무엇일까요?' },
  make: (random, { rule, shapes }) => {
    const program = oneOf(random, shapes)(random)
    const { run } = openExercise(program)
    const { graph, gradients } = run
    const arrays = [...gradients].filter(([at, { shape }]) => at !== graph.output && shape.length > 0)
    const { id } = nodeAt(graph, oneOf(random, arrays)[0])
    return {
      form: 'fields',
      program,
      given: 'shapes',
      questions: [
        {
          id: `shape of ${id}`,
          rule,
          number: { gradient: id },
          shape: 'only',
          mistakes: ['not-transposed', 'bias-not-summed', 'shape-of-other'],
        },
      ],
    }
  },
}
