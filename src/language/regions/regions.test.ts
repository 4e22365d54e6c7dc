import { describe, expect, it } from 'vitest'
import { parseProgram } from '../parse-program'

const saidOf = (program: string): string[] =>
  parseProgram(program).diagnostics.map(({ line, column, text }) => `${line}:${column} ${text.en}`)

describe('regions of a program', () => {
  it('become groups with the nodes between their comments, constants included and inputs left out', () => {
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

  it('have the title and the op of the function that they compute', () => {
    const { graph } = parseProgram('x = 1\n# region relu\ny = x * 1\n# endregion')
    expect(graph?.groups[0]).not.toHaveProperty('op') // the same as ReLU for positive x only
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
      ['1:1 This # endregion closes nothing. Write # region and a name over the lines that belong together.'],
    ],
    [
      'x = 1\n# region a\ny = x * x',
      ['2:1 This region is never closed. Write # endregion under its last line.'],
    ],
    [
      'x = 1\n# region\ny = x * x\n# endregion',
      ['2:1 This region has no name. Write one behind it, as in # region sigmoid.'],
    ],
    [
      'x = 1\n# region a\n# endregion\ny = x * x',
      ['2:1 Nothing is computed in this region. Put it round the lines that belong together.'],
    ],
    [
      'x = 1\n# region a\ny = x * x\nz = x + 1\n# endregion\nw = y * z',
      [
        '2:1 Several values leave this region: y, z. A group hands on one value; close it sooner or take the rest in.',
      ],
    ],
  ])('%j is told what is wrong', (program, sentences) => {
    expect(saidOf(program)).toEqual(sentences)
  })
})
