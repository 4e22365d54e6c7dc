import { describe, expect, it } from 'vitest'
import { code, codeOfProgram } from './code'
import { readCodeRequest } from './code-request'
import { UsageError } from './usage-error'

const answer = (...args: readonly string[]) => code(readCodeRequest(args))

const lines = (...args: readonly string[]): readonly string[] => {
  const result = answer(...args)
  return 'text' in result ? result.text.split('\n') : []
}

describe('code', () => {
  it('writes a lesson as NumPy, flat unless layers are requested', () => {
    expect(lines('chain-rule', '--format', 'numpy')).toContain('dt = dz * 2 * t')
    expect(lines('apples-and-oranges', '--format=numpy', '--style=layers')).toContain('class MulLayer:')
  })

  it('writes a lesson as PyTorch, which runs the backward pass itself', () => {
    expect(lines('affine', '--format', 'pytorch')).toEqual(
      expect.arrayContaining([
        'X = torch.tensor([1.0, 2.0], requires_grad=True)',
        'Y.backward(torch.tensor([1.0, -1.0, 2.0]))',
      ]),
    )
  })

  it('writes the requested part', () => {
    expect(lines('two-layer-net', '--part', 'small', '--format', 'numpy')).toContain('dZ = dA @ W2.T')
    expect(lines('sigmoid', '--part', 'algebra', '--format', 'numpy')).toContain('dx = dy * (y * (1 - y))')
  })

  it.each([
    [['sigmod', '--format', 'numpy'], /^There is no lesson sigmod\. Use one of these: chain-rule, .*\.$/],
    [['sigmoid', '--format', 'jax'], /^There is no format jax\. Use numpy or pytorch\.$/],
    [['sigmoid', '--format', 'numpy', '--part', 'x'], /^The lesson sigmoid has no part x\. Use one of/],
    [['sigmoid', '--format', 'numpy', '--style', 'x'], /^There is no style x\. Use flat or layers\.$/],
    [['sigmoid', '--format', 'pytorch', '--style', 'layers'], /^PyTorch code has no style layers\. /],
  ])('reports what is wrong with %j', (args, sentence) => {
    expect(answer(...args)).toEqual({ error: expect.stringMatching(sentence) })
  })

  it('writes a program, with remarks on what was read in another way', () => {
    expect(codeOfProgram('x = 3\ny = x × x', {}, { format: 'pytorch' })).toEqual({
      text: expect.stringContaining('y.backward()'),
      remarks: ['2:7: × is read as *, wherever it stands.'],
    })
    expect(
      codeOfProgram('x = [1, 2]\ny = 3 * x', { upstream: '[5, 7]' }, { format: 'numpy', style: 'layers' }),
    ).toEqual({
      text: expect.stringContaining('class MulLayer:'),
      remarks: [],
    })
  })

  it.each([
    ['x = 2\ny = q * x', {}, /^2:5: The name q has no value/],
    ['x = [1, 2]', {}, /^1:5: The output x has shape \(2,\)/],
    ['x = [1, 2]', { upstream: '[1]' }, /^1:5: The upstream gradient has shape \(1,\)/],
  ])('reports what is wrong with the program %j from %j', (program, from, sentence) => {
    const result = codeOfProgram(program, from, { format: 'numpy' })
    expect(result).toEqual({ error: expect.stringMatching(sentence) })
  })

  it('reads which file is to be written, and from which gradient', () => {
    expect(readCodeRequest(['--file', 'a.py', '--format', 'numpy', '--upstream', '-2'])).toEqual({
      file: 'a.py',
      format: 'numpy',
      upstream: '-2',
    })
  })

  it.each([
    [[]],
    [['sigmoid', '--file', 'a.py', '--format', 'numpy']],
    [['--file', 'a.py']],
    [['--file', 'a.py', '--part', 'small', '--format', 'numpy']],
    [['sigmoid', '--upstream', '2', '--format', 'numpy']],
    [['sigmoid']],
    [['sigmoid', 'relu', '--format', 'numpy']],
    [['sigmoid', '--form', 'numpy']],
  ])('refuses %j', (args) => {
    expect(() => readCodeRequest(args)).toThrow(UsageError)
  })
})
