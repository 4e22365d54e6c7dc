import { describe, expect, it } from 'vitest'
import { parseProgram } from '../parse-program'

const saidOf = (program: string): string[] =>
  parseProgram(program).diagnostics.map(({ line, column, text }) => `${line}:${column} ${text.en}`)

describe('regions of a program', () => {
  it('become groups of the nodes between their comments, including constants but not inputs', () => {
    const { graph } = parseProgram('# region double and add\nx = 2\ny = 2 * x + 1\n# endregion\nz = y * y')
    expect(graph?.groups).toEqual([
      {
        id: 'y',
        title: { en: 'double and add', ko: 'double and add' },
        output: 'y',
        members: ['y.1', 'y.2', 'y.3', 'y'],
      },
    ])
  })

  it('get the title and the op of the function that they compute', () => {
    const { graph } = parseProgram('x = 1\n# region relu\ny = x * 1\n# endregion')
    expect(graph?.groups[0]).not.toHaveProperty('op') // the same as ReLU only for positive x
    const affine = parseProgram(
      'X = [[1, 2]]\nW = [[1], [2]]\nb = [3]\n# region affine\nP = X @ W\nY = P + b\n# endregion\nL = sum(Y)',
    )
    expect(affine.graph?.groups).toMatchObject([
      { id: 'Y', title: { ko: 'Affine 계층' }, op: { name: 'affine' } },
    ])
  })

  it.each([
    [
      '# endregion\nx = 1\ny = x * x',
      [
        '1:1 This # endregion does not close anything. Write # region and a name above the lines that belong together.',
      ],
    ],
    [
      'x = 1\n# region a\ny = x * x',
      ['2:1 This region is never closed. Write # endregion below its last line.'],
    ],
    [
      'x = 1\n# region\ny = x * x\n# endregion',
      ['2:1 This region has no name. Write one after it, as in # region sigmoid.'],
    ],
    [
      'x = 1\n# region a\n# endregion\ny = x * x',
      ['2:1 Nothing is computed in this region. Put it around the lines that belong together.'],
    ],
    [
      'x = 1\n# region a\ny = x * x\nz = x + 1\n# endregion\nw = y * z',
      [
        '2:1 Several values leave this region: y, z. A group has a single output; close the region earlier or include the rest.',
      ],
    ],
  ])('%j is reported', (program, sentences) => {
    expect(saidOf(program)).toEqual(sentences)
  })
})
