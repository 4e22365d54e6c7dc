import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** As `npm run` calls it. */
const direct = ['node', '--import', 'tsx', 'scripts/backstep.ts'] as const
const byNpm = ['npm', 'run', '-s', 'backstep', '--'] as const

function backstep(
  args: readonly string[],
  input = '',
  [program, ...first]: typeof direct | typeof byNpm = direct,
) {
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status, stdout, stderr }
}

describe('npm run -s backstep', () => {
  let folder = ''
  const inFolder = (name: string): string => join(folder, name)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstep-'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints one line of JSON and nothing else', () => {
    expect(backstep(['grad', 'x = 3\ny = x * x', '--set', 'x=-4', '--upstream', '-2'], '', byNpm)).toEqual({
      status: 0,
      stdout: '{"output":"y","values":{"x":-4,"y":16},"gradients":{"x":16,"y":-2}}\n',
      stderr: '',
    })
  })

  it('prints one line for each error, and exits with 1', () => {
    const { status, stdout, stderr } = backstep(['grad', 'x = 3 +\ny = q)\nz = x'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^1:7: .*\.$/),
      expect.stringMatching(/^2:6: .*\.$/),
    ])
  })

  it('reads a long program from standard input, and prints all of a long answer', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `variable_${i + 1} = variable_${i} + 1`)
    const { status, stdout } = backstep(['grad', '-'], ['variable_0 = 0', ...lines].join('\n'))
    const { output, values, gradients } = JSON.parse(stdout)
    expect([status, output, values[output], gradients.variable_0]).toEqual([0, 'variable_20000', 20_000, 1])
  })

  it('prints a lesson as a program, and a sentence for a lesson that does not exist', () => {
    const { status, stdout, stderr } = backstep(['code', 'sigmoid', '--format', 'numpy'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('dc = dy * -y**2\n')
    expect(backstep(['code', 'sigmoids', '--format', 'numpy'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no lesson sigmoids\. .*\.\n$/),
    })
  })

  it('reads a program from a file, chooses an output, and remarks on standard error', () => {
    writeFileSync(inFolder('program.py'), 'x = 3\nc = x × x\ny = c + x\n')
    expect(backstep(['grad', '--file', inFolder('program.py'), '--of', 'c'])).toEqual({
      status: 0,
      stdout: '{"output":"c","values":{"x":3,"c":9,"y":12},"gradients":{"x":6,"c":1,"y":0}}\n',
      stderr: '2:7: × is read as *, wherever it stands.\n',
    })
    expect(backstep(['code', '--file', inFolder('program.py'), '--format', 'numpy'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('c = x * x\n'),
    })
    for (const command of [['grad'], ['code', '--format', 'numpy']])
      expect(backstep([...command, '--file', inFolder('none.py')])).toEqual({
        status: 1,
        stdout: '',
        stderr: `The file ${inFolder('none.py')} cannot be read: it does not exist.\n`,
      })
  })

  it('reads Python files, the others too if one is missing', () => {
    writeFileSync(inFolder('one.py'), 'def f(x):\n    y = x * 2\n')
    const { status, stdout, stderr } = backstep(['read', inFolder('none.py'), inFolder('one.py')])
    expect([status, stderr]).toEqual([
      1,
      `The file ${inFolder('none.py')} cannot be read: it does not exist.\n`,
    ])
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: inFolder('one.py'),
        statements: [{ line: 1 }, { line: 2, text: 'y = x * 2', arithmetic: true, understood: true }],
        diagnostics: [],
      },
    ])
  })

  it('explains its usage, and exits with 2', () => {
    expect(backstep(['gard', 'x = 1'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage:'),
    })
  })
})
