import { describe, expect, it } from 'vitest'
import { code } from './code'
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

  it.each([
    [[]],
    [['sigmoid']],
    [['sigmoid', 'relu', '--format', 'numpy']],
    [['sigmoid', '--form', 'numpy']],
  ])('refuses %j', (args) => {
    expect(() => readCodeRequest(args)).toThrow(UsageError)
  })
})
