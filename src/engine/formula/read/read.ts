import type { Nested } from '../../../lib/nested'
import { fromNested } from '../../tensor'
import {
  apply,
  call,
  column,
  difference,
  entry,
  equalTo,
  group,
  letter,
  negative,
  number,
  numbers,
  power,
  product,
  quotient,
  sum,
  total,
  transpose,
} from '../build'
import type { Equation, Relation } from '../equation'
import type { Formula, Index, NamedFunction, ProductSign } from '../formula'
import { squareRoot } from '../functions'
import { rankOf } from '../rank'
import { functionNamed, sumOfAll } from './functions'
import { derivativeOf, type Names } from './names'
import { TokenStream } from './token-stream'
import { powerOf } from './tokens'

/**
 * The signs between two sides that are compared, or of which the left one is assigned the value of the right
 * one.
 */
const comparisons = ['≠', '<', '>', '≤', '≥', '←'] as const

/** What a formula's text says: an equation, a comparison that holds or is assumed, or a single formula. */
export type Said =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'equation'; readonly equation: Pick<Equation, 'sides' | 'signs'> }
  | {
      readonly kind: 'comparison'
      readonly left: Formula
      readonly sign: (typeof comparisons)[number]
      readonly right: Formula
    }

/** Reads a formula from text as `plainOf` writes it; throws a SyntaxError if it cannot be read. */
export const readSaid = (text: string, names: Names): Said => new Reader(text, names).said()

/** An equation from text; throws a SyntaxError if it is not one. */
export function readEquation(text: string, names: Names): Pick<Equation, 'sides' | 'signs'> {
  const said = readSaid(text, names)
  if (said.kind !== 'equation') throw new SyntaxError(`“${text}” is not an equation`)
  return said.equation
}

/** A single formula from text; throws a SyntaxError if it is more than one. */
export function readFormula(text: string, names: Names): Formula {
  const said = readSaid(text, names)
  if (said.kind !== 'formula') throw new SyntaxError(`“${text}” is not a single formula`)
  return said.formula
}

const productSigns = new Set(['×', '·', '⊙'])
const minus = new Set(['-', '−'])

class Reader {
  readonly #tokens: TokenStream
  readonly #names: Names

  constructor(text: string, names: Names) {
    this.#tokens = new TokenStream(text)
    this.#names = names
  }

  said(): Said {
    const first = this.#sum()
    const sides: [Formula, ...Formula[]] = [first]
    const signs: Relation[] = []
    const sign = comparisons.find((each) => this.#tokens.takes(each))
    if (sign) {
      const right = this.#sum()
      this.#tokens.expectEnd()
      return { kind: 'comparison', left: first, sign, right }
    }
    for (let relation = this.#relation(); relation; relation = this.#relation()) {
      signs.push(relation)
      sides.push(this.#sum())
    }
    this.#tokens.expectEnd()
    return sides.length === 1
      ? { kind: 'formula', formula: first }
      : { kind: 'equation', equation: { sides, signs } }
  }

  #relation(): Relation | undefined {
    if (this.#tokens.takes('=')) return '='
    return this.#tokens.takes('≈') ? '≈' : undefined
  }

  #sum(): Formula {
    let left = this.#signed()
    for (;;) {
      const breaks = this.#tokens.peek()?.kind === 'break'
      const sign = this.#tokens.peek(breaks ? 1 : 0)?.text ?? ''
      if (sign !== '+' && !minus.has(sign)) return left
      this.#tokens.skip(breaks ? 2 : 1)
      const joined = sign === '+' ? sum(left, this.#product()) : difference(left, this.#product())
      left = breaks ? ({ ...joined, breaks: true } as Formula) : joined
    }
  }

  #signed(): Formula {
    const token = this.#tokens.peek()
    if (token && minus.has(token.text)) {
      this.#tokens.skip()
      const of = this.#product()
      return of.kind === 'number' ? number(-of.value) : negative(of)
    }
    return this.#product()
  }

  /** Factors with a sign between them, or side by side. */
  #product(): Formula {
    let left = this.#fraction()
    for (;;) {
      const sign = this.#tokens.peek()?.text ?? ''
      if (productSigns.has(sign)) {
        this.#tokens.skip()
        left = multiplied(left, this.#fraction(), sign as ProductSign)
      } else if (this.#startsFactor()) left = multiplied(left, this.#fraction(), '')
      else return left
    }
  }

  #startsFactor(): boolean {
    const token = this.#tokens.peek()
    return (
      token !== undefined &&
      (token.kind === 'name' || token.kind === 'number' || ['(', '∂', 'Σ', '[', '√'].includes(token.text))
    )
  }

  /** Σ extends over the whole product that follows it. */
  #total(): Formula {
    const token = this.#tokens.peek()
    if (token?.kind !== 'index') return call(sumOfAll, this.#product())
    this.#tokens.skip()
    const over = token.text.slice(1).split(',')
    if (!this.#tokens.takes('≠')) return total(over, this.#product())
    const except = this.#tokens.peek()?.text
    if (except === undefined) throw this.#tokens.fault()
    this.#tokens.skip()
    return { kind: 'total', over: over.map((each) => ({ letter: each })), except, of: this.#product() }
  }

  #fraction(): Formula {
    let left = this.#power()
    while (this.#tokens.takes('/')) left = quotient(left, this.#power())
    return left
  }

  #power(): Formula {
    let base = this.#atom()
    for (;;) {
      const token = this.#tokens.peek()
      if (token?.kind === 'power') {
        this.#tokens.skip()
        base = power(base, number(powerOf(token.text)))
      } else if (this.#tokens.takes('^')) base = power(base, this.#atom())
      else if (this.#tokens.takes('ᵀ')) base = rankOf(base) === 1 ? column(base) : transpose(base)
      else return base
    }
  }

  #atom(): Formula {
    const token = this.#tokens.peek()
    if (!token) throw this.#tokens.fault()
    this.#tokens.skip()
    if (token.kind === 'number') return number(numberOf(token.text))
    if (token.kind === 'name') return this.#named(token.text)
    switch (token.text) {
      case '(':
        return this.#parenthesised()
      case '[': {
        const left = this.#sum()
        this.#tokens.expect('=')
        const right = this.#sum()
        this.#tokens.expect(']')
        return equalTo(left, right)
      }
      case '∂':
        return this.#derivative()
      case 'Σ':
        return this.#total()
      case '√':
        return apply(squareRoot, this.#atom())
      case '?':
        return { kind: 'unknown' }
      default:
        throw this.#tokens.fault(token)
    }
  }

  /** What is in parentheses: a formula, the numbers of an array, or an array of which an entry is meant. */
  #parenthesised(): Formula {
    const parts = [this.#sum()]
    while (this.#tokens.takes(',')) parts.push(this.#sum())
    this.#tokens.expect(')')
    const [only] = parts
    if (parts.length > 1 || only === undefined) return numbers(fromNested(parts.map(nestedOf) as Nested))
    const index = this.#index()
    if (index) return entry(only, index)
    return only.kind === 'tied' ? group(only) : only
  }

  #index(): readonly Index[] | undefined {
    const token = this.#tokens.peek()
    if (token?.kind !== 'index') return undefined
    this.#tokens.skip()
    return indicesOf(token.text)
  }

  /** A function with its operands, a node's value, a formula for it in braces, or a letter. */
  #named(name: string): Formula {
    const f = functionNamed(name)
    if (f) return this.#applied(f)
    const at = this.#index()
    const id = this.#names.idOf(name, at !== undefined)
    if (id === undefined) return this.#nameless(name, at)
    if (this.#tokens.takes('{')) {
      const of = this.#sum()
      this.#tokens.expect('}')
      return { kind: 'tied', to: { role: 'value', id }, of, ...(at && { at }) }
    }
    return {
      kind: 'symbol',
      of: { role: 'value', id },
      shape: this.#names.shapeOf(id),
      ...(at && { at }),
    }
  }

  /** A name that no node has: what an operation remembers, an entry of an array, or a letter. */
  #nameless(name: string, at: readonly Index[] | undefined): Formula {
    const extra = this.#names.extraOf(name)
    if (extra) return at ? { ...extra, at } : extra
    return at ? { kind: 'symbol', of: { role: 'value', id: name }, shape: at.map(() => 0), at } : letter(name)
  }

  #applied(f: NamedFunction): Formula {
    if (!this.#tokens.takes('(')) return apply(f, this.#power())
    const of = this.#sum()
    this.#tokens.expect(')')
    return apply(f, of)
  }

  /** ∂a_k/∂x, after its first sign. */
  #derivative(): Formula {
    const [of, at] = this.#differentiated()
    this.#tokens.expect('/')
    this.#tokens.expect('∂')
    const [by, below] = this.#differentiated()
    const quantity = derivativeOf(of, by, this.#names)
    const shape = this.#names.shapeOf(by)
    if (quantity.role === 'gradient')
      return { kind: 'symbol', of: quantity, shape, ...(below && { at: below }) }
    return { kind: 'symbol', of: quantity, shape: [], ...(at && { at }), ...(below && { below }) }
  }

  #differentiated(): readonly [string, readonly Index[] | undefined] {
    const token = this.#tokens.peek()
    if (token?.kind !== 'name') throw this.#tokens.fault()
    this.#tokens.skip()
    const at = this.#index()
    return [this.#names.idOf(token.text, at !== undefined) ?? token.text, at]
  }
}

const numberOf = (text: string): number =>
  text === '∞' ? Number.POSITIVE_INFINITY : text === 'NaN' ? Number.NaN : Number(text)

/** w_ij has two indices, and so has w_1,12. */
function indicesOf(text: string): readonly Index[] {
  const inside = text.slice(1)
  const parts = inside.includes(',') ? inside.split(',') : [...inside]
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** The product of two factors: a matrix product for two arrays with a dot between them. */
const multiplied = (left: Formula, right: Formula, sign: ProductSign): Formula =>
  sign === '·' && rankOf(left) > 0 && rankOf(right) > 0
    ? { kind: 'matrix', left, right }
    : product(left, right, sign === '' && left.kind === 'number' ? undefined : sign)

/** A row of an array that is written in parentheses. */
function nestedOf(part: Formula): number | readonly number[] {
  if (part.kind === 'number') return part.value
  if (part.kind === 'negative' && part.of.kind === 'number') return -part.of.value
  if (part.kind === 'tensor') return Array.from(part.tensor.data)
  throw new SyntaxError('an array may contain only numbers')
}
