import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

function backstep(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'backstep', '--', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status, stdout, stderr }
}

describe('npm run -s backstep', () => {
  it('prints one line of JSON and nothing else', () => {
    expect(backstep(['grad', 'x = 3\ny = x * x', '--set', 'x=-4', '--upstream', '-2'])).toEqual({
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

  it('reads a long program from the standard input, and prints all of a long answer', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `variable_${i + 1} = variable_${i} + 1`)
    const { status, stdout } = backstep(['grad', '-'], ['variable_0 = 0', ...lines].join('\n'))
    const { output, values, gradients } = JSON.parse(stdout)
    expect([status, output, values[output], gradients.variable_0]).toEqual([0, 'variable_20000', 20_000, 1])
  })

  it('prints a lesson as a program, and a sentence for a lesson that is not there', () => {
    const { status, stdout, stderr } = backstep(['code', 'sigmoid', '--format', 'numpy'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('dc = dy * -y**2\n')
    expect(backstep(['code', 'sigmoids', '--format', 'numpy'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no lesson sigmoids\. .*\.\n$/),
    })
  })

  it('says how it is used, and exits with 2', () => {
    expect(backstep(['gard', 'x = 1'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage:'),
    })
  })
})
