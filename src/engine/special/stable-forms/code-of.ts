import { nodeAt } from '../../graph'
import { inputValues, type Run } from '../../run'
import type { Tensor } from '../../tensor'

/** How many entries a written constant may have. */
const mostWritten = 6

/** The characters outside of all brackets. */
function outsideBrackets(code: string): string {
  let [depth, outside] = [0, '']
  for (const sign of code) {
    if ('(['.includes(sign)) depth++
    else if (')]'.includes(sign)) depth--
    else if (depth === 0) outside += sign
  }
  return outside
}

/** Whether code comes apart as an operand: a sign or a space is outside of all brackets. */
const comesApart = (code: string): boolean => /[\s*-]/.test(outsideBrackets(code))

/** A node as a program would write it: a variable by its name, an unnamed part by what it computes. */
export function codeOf(run: Run, position: number): string {
  const node = nodeAt(run.graph, position)
  if (node.named) return node.id
  if (node.kind !== 'operation') return literal(node.value, node.id)
  const values = inputValues(node, run.values)
  const args = { output: node.id, shapes: values.map(({ shape }) => shape), outputShape: node.shape, values }
  const written = (inputs: readonly string[]): string =>
    node.op.code.numpy.forward({ ...args, inputs }, node.options).replaceAll('np.', '')
  const isOperator = comesApart(written(node.inputs.map(() => 'x')))
  return written(
    node.inputs.map((from) => {
      const code = codeOf(run, from)
      return isOperator && isComputed(run, from) && comesApart(code) ? `(${code})` : code
    }),
  )
}

function isComputed(run: Run, position: number): boolean {
  const { kind, named } = nodeAt(run.graph, position)
  return kind === 'operation' && !named
}

/** A constant as a program writes it, or its id if it is long. */
function literal({ shape, data }: Tensor, id: string): string {
  if (shape.length === 0) return String(data[0])
  return shape.length === 1 && data.length <= mostWritten ? `[${data.join(', ')}]` : id
}
