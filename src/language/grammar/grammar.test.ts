import { describe, expect, it } from 'vitest'
import { parser } from './parser'

const treeOf = (text: string): string => parser.parse(text).toString().replace('Program', '')

describe('the grammar', () => {
  it('makes chains flat', () => {
    expect(treeOf('a + b - c * d ** -e ** f')).toBe(
      '(Expression(Sum(Variable,SumOperator,Variable,SumOperator,Product(Variable,ProductOperator,Power(Variable,PowerOperator,SumOperator,Variable,PowerOperator,Variable)))))',
    )
  })

  it('raises what is before raised digits, and makes a chain of them and of dots', () => {
    expect(treeOf('-x² ** y.T³.sum()')).toBe(
      '(Expression(Signed(SumOperator,Power(Postfix(Variable,Superscript),PowerOperator,Postfix(Variable,AttributeName,Superscript,AttributeName,Arguments(OpenParenthesis,CloseParenthesis))))))',
    )
  })

  it('tells a tuple from brackets around an expression', () => {
    expect(treeOf('f((2, 3), (4))')).toBe(
      '(Expression(Call(FunctionName,Arguments(OpenParenthesis,Tuple(OpenParenthesis,Number,Number,CloseParenthesis),Parenthesised(OpenParenthesis,Number,CloseParenthesis),CloseParenthesis))))',
    )
  })

  it('tells the np of a function from a name', () => {
    expect(treeOf('np.exp(np)')).toBe(
      '(Expression(Call(FunctionName,Arguments(OpenParenthesis,Variable,CloseParenthesis))))',
    )
  })

  it('reads indented lines as blocks, and closes them', () => {
    expect(treeOf('a\n  b\n\n  c\n    d\n  # e\n  f\ng')).toBe(
      '(Expression(Variable),IndentedBlock(Expression(Variable),Expression(Variable),IndentedBlock(Expression(Variable),Comment),Expression(Variable)),Expression(Variable))',
    )
    expect(treeOf('  a\n  b')).toBe('(IndentedBlock(Expression(Variable),Expression(Variable)))')
  })

  it('ignores line ends and indentation inside brackets', () => {
    expect(treeOf('a = (\n    b\n  + c\n)\nd')).toBe(
      '(Assignment(Target,Equals,Parenthesised(OpenParenthesis,Sum(Variable,SumOperator,Variable),CloseParenthesis)),Expression(Variable))',
    )
  })
})
