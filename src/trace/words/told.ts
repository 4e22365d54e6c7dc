import { numbers } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import { plainOf } from '../../engine/formula/plain'
import { readSaid } from '../../engine/formula/read/read'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Run } from '../../engine/run'
import { type Particle, withParticle } from '../../i18n/josa'
import { type Language, languages, type Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { numbersPutIn } from '../derivation/numbers-put-in'
import { holds } from '../symbols/holds'
import { runNames, runNumbers } from '../symbols/run-numbers'

/**
 * A text that follows the numbers at hand. In braces stand places that are filled from the run, in the notation of
 * `readSaid`: `{∂L/∂x}` is a number or an array, `{L =}` and `{∂L/∂z · y =}` are a formula with its numbers put in and
 * their result, and `{#W b}` is how many entries some arrays have. A Korean particle behind a place is written as a
 * pair, `{x}은/는`.
 */
export interface Told {
  readonly text: Text
  /** An equation that must hold for the numbers at hand, and what is said if it does not. */
  readonly provided?: { readonly holds: string; readonly otherwise: Text }
}

/** What a told text says with the numbers of a run, its places still to be filled; `loss` names what is differentiated. */
export const fittingText = ({ text, provided }: Told, run: Run, loss: string): Text =>
  provided && !holds(run, provided.holds, loss) ? provided.otherwise : text

/** A told text with the numbers of a run. */
export function toldText(told: Told, run: Run, loss: string): Text {
  const text = fittingText(told, run, loss)
  return Object.fromEntries(
    languages.map((language) => [language, filledText(text[language], run, loss, language)]),
  ) as Record<Language, string>
}

/** A place in braces, with the pair of Korean particles that may follow it. */
const place = /\{([^}]*)\}(은\/는|이\/가|을\/를|과\/와|으로\/로)?/g

/** What stands in braces in a text. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(place)].map(([, inside = '']) => inside)

const filledText = (text: string, run: Run, loss: string, language: Language): string =>
  text.replace(place, (_, inside: string, particle?: Particle) => {
    const filling = inside.startsWith('#')
      ? entryCount(run, inside.slice(1).split(' '))
      : `$${formulaFilled(inside, run, loss, language)}$`
    return particle ? withParticle(filling, particle) : filling
  })

/** How many entries some arrays have together. */
function entryCount({ graph, values }: Run, ids: readonly string[]): string {
  const sizes = ids.map((id) => {
    const position = required(graph.positions.get(id), `there is no node ${id}`)
    return required(values[position], id).data.length
  })
  return sizes.reduce((sum, size) => sum + size, 0).toLocaleString('en')
}

/** The number of a formula or, with a sign after it, the formula with its numbers. */
function formulaFilled(text: string, run: Run, loss: string, language: Language): string {
  const { sides, signs } = placeEquation(text, run, loss)
  const written = sides.map((side) => plainOf(side, { language }))
  if (!text.endsWith('=')) return required(written.at(-1), text)
  const symbols = text.slice(0, -1).trimEnd() // as it is written: plainOf would turn apple_price into two words
  return [symbols, ...written.slice(1).map((side, i) => `${signs[i]} ${side}`)].join(' ')
}

/** What a place stands for: its formula, or the last side of its equation, with its numbers and their result. */
export function placeEquation(text: string, run: Run, loss: string): Equation {
  const said = readSaid(text.replace(/=$/, ''), runNames(run, loss))
  if (said.kind === 'comparison') throw new SyntaxError(`“${text}” has no number`)
  const last = said.kind === 'formula' ? said.formula : required(said.equation.sides.at(-1), text)
  const scope: Scope = { ...runNumbers(run), number: (value) => value }
  const result = numbers(evaluate(last, scope))
  const putIn = numbersPutIn(last, scope)
  return equation([last, ...(sameFormula(putIn, result) ? [] : [putIn]), result], scope)
}
