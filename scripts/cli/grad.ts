import { nodeAt } from '../../src/engine/graph'
import { full, type Tensor } from '../../src/engine/tensor'
import { encodeTensor } from '../../src/engine/tensor-json'
import { type ProgramErrors, type ProgramRun, runProgram } from './program-run'
import type { Question } from './request'
import { specialLines } from './special'
import { targetsOf } from './targets'

/** The answer as one line of JSON with remarks on the program, or the errors, each as `line:column: sentence`. */
export type Answer = { readonly json: string; readonly remarks: readonly string[] } | ProgramErrors

/** The values and gradients of all named variables of a program. */
export function grad(program: string, question: Question): Answer {
  const result = runProgram(program, question)
  if ('errors' in result) return result
  const { output, remarks } = result
  return {
    json: JSON.stringify({ output, ...namedNumbers(result) }),
    remarks: [...remarks, ...specialLines(result.run, program)],
  }
}

function namedNumbers({ run: { graph, values, gradients }, positions }: ProgramRun) {
  const targets = targetsOf(graph)
  const gradientOf = (position: number): Tensor =>
    gradients.get(position) ?? full(nodeAt(graph, position).shape, 0)
  const named = [...positions]
  return {
    values: Object.fromEntries(named.map(([name, at]) => [name, encodeTensor(values[at] as Tensor)])),
    gradients: Object.fromEntries(
      named.filter(([, at]) => !targets.has(at)).map(([name, at]) => [name, encodeTensor(gradientOf(at))]),
    ),
  }
}
