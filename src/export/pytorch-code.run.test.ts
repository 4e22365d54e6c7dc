import { describe, expect, it } from 'vitest'
import { pythonWithTorch, runTorch } from '../engine/testing/python'
import { type ProgramCase, programCases } from '../lessons/testing/program-cases'
import { type CodeLine, codeText } from './code-line'
import { pytorchCode } from './pytorch-code'
import { closely, expectedNumbers } from './testing/expected-numbers'

/** A program, with its name for each named node and the ids of those whose gradient it prints. */
interface Program {
  readonly text: string
  readonly names: Readonly<Record<string, string>>
  readonly gradients: readonly string[]
}

const assigned = ({ text }: CodeLine): string | undefined => text.match(/^(\S+) = /)?.[1]

function programOf({ run, loss }: ProgramCase): Program {
  const lines = pytorchCode(run, loss, { language: 'ko', isForReading: false })
  const named = new Set(run.graph.nodes.flatMap(({ id, named }) => (named ? [id] : [])))
  const names = lines.flatMap((line) => {
    const name = line.phase === 'inputs' || line.phase === 'forward' ? assigned(line) : undefined
    return line.node !== undefined && name !== undefined && named.has(line.node) ? [[line.node, name]] : []
  })
  const gradients = lines
    .flatMap(({ shows = [] }) => shows)
    .flatMap(({ of, id }) => (of === 'gradient' && named.has(id) ? [id] : []))
  return { text: codeText(lines), names: Object.fromEntries(names), gradients }
}

const scriptOf = (programs: readonly Program[]): string => `
import contextlib, io, json, math

def plain(x):
    if isinstance(x, list):
        return [plain(entry) for entry in x]
    return x if math.isfinite(x) else json.dumps(x)

for program in json.loads(${JSON.stringify(JSON.stringify(programs))}):
    inside = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(program["text"], inside)
    tensors = {id: inside[name] for id, name in program["names"].items()}
    print(json.dumps({
        "values": {id: plain(x.tolist()) for id, x in tensors.items()},
        "gradients": {id: plain(tensors[id].grad.tolist()) for id in program["gradients"]},
    }))
`

const python = pythonWithTorch()

describe.skipIf(python === undefined)('PyTorch programs, run if PyTorch is installed', () => {
  const programs = programCases.map(programOf)
  let printed: readonly string[] | undefined

  it.each(programCases.map(({ name, run }, i) => ({ name, run, i })))(
    '$name: gives what the engine computes',
    ({ run, i }) => {
      printed ??= runTorch(python ?? '', scriptOf(programs))
        .trimEnd()
        .split('\n')
      expect(JSON.parse(printed[i] ?? '{}'), programs[i]?.text).toEqual(closely(expectedNumbers(run)))
    },
    120_000,
  )
})
