import { describe, expect, it } from 'vitest'
import { parseProgram } from './parse-program'

interface Remarked {
  readonly program: string
  /** Line, column, and what is underlined. */
  readonly at: string
  readonly says: RegExp
}

const remarked = (program: string, at: string, says: RegExp): Remarked => ({ program, at, says })

const remarks: readonly Remarked[] = [
  remarked('x = 3\ny = x²', '2:6 ²', /^x² is read as x \*\* 2\.$/),
  remarked('X = [[1, 2], [3, 4]]\ny = X²', '2:6 ²', /each entry of a matrix.*x @ x/),
  remarked('X = [[1, 2], [3, 4]]\ny = X⁻¹', '2:6 ⁻¹', /not the inverse/),
  remarked('X = [[1, 2], [3, 4]]\ny = X³', '2:6 ³', /not a matrix product/),
  remarked('x = 3\ny = 2·x', '2:6 ·', /^· is read as \*\.$/),
  remarked('x = [3, 1]\ny = 2⋅x', '2:6 ⋅', /^⋅ is read as \*\.$/),
  remarked('X = [[1, 2], [3, 4]]\ny = X·X', '2:6 ·', /entry by entry\. For the matrix product, write @/),
  remarked('x = 3\ny = x^2', '2:6 ^', /read as a power/),
  remarked('x = 3\nx ^= 2', '2:3 ^', /read as a power/),
  remarked('x = [3, 1]\ny = max(x, 0)', '2:5 max', /along axis 0\. .*maximum\(x, 0\) or relu/),
  remarked('np.random.seed(0)\nx = 3', '1:1 np.random.seed(0)', /passed over/),
  remarked(
    'y = [[1], [2]]\nd = y - [3, 4]',
    '2:5 y - [3, 4]',
    /a \(2, 2\) array of the shapes \(2, 1\) and \(2,\)/,
  ),
  remarked(
    'X = [[1, 2], [3, 4]]\nP = X / sum(X, axis=1)',
    '2:5 X / sum(X, axis=1)',
    /each column of the \(2, 2\) array.*keepdims=True in sum\(X, axis=1\)/,
  ),
]

describe('a program that is read in one of several ways', () => {
  it.each(remarks)('$program', ({ program, at, says }) => {
    const { graph, remarks: found } = parseProgram(program)
    expect(graph).toBeDefined()
    expect(found.map(({ line, column, from, to }) => `${line}:${column} ${program.slice(from, to)}`)).toEqual(
      [at],
    )
    expect(found[0]?.text.en).toMatch(says)
    expect(found[0]?.text.en).toMatch(/\.$/)
    expect(found[0]?.text.ko).toMatch(/[가-힣].*(니다|세요)\.$/)
  })
})
