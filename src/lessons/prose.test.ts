import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { equation, noNumbers } from '../engine/formula/equation'
import type { Formula } from '../engine/formula/formula'
import { allParts } from '../engine/formula/parts'
import { noNames } from '../engine/formula/read/names'
import { readSaid } from '../engine/formula/read/read'
import { saidWords } from '../engine/formula/said-words'
import { evaluate } from '../engine/formula/value'
import { halfWidth } from '../engine/numerical-gradient'
import type { Run } from '../engine/run'
import { itemOf } from '../engine/tensor'
import type { Key } from '../i18n/dictionaries'
import { prosePieces } from '../i18n/prose-pieces'
import { en, ko } from '../i18n/testing/all-words'
import { languages } from '../i18n/text'
import { rounded } from '../lib/format'
import { runNames } from '../trace/symbols/run-numbers'
import { equationFaults, nothingTried, type Tried } from '../trace/testing/equation-faults'
import { textFaults } from '../trace/testing/text-faults'
import { placeEquation, placesIn } from '../trace/words/told'
import { lessons } from './all'
import { otherwiseToldTexts, type ToldText, toldTexts } from './testing/told-texts'

/** Equations in prose that no numbers bear out, each with the reason. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['λ = 0', 'a setting that the reader is asked to make'],
])

/** What is judged of a text, and what it is judged by. */
type Judged = Pick<ToldText, 'where' | 'text' | 'names' | 'numbers' | 'suppositions'>

/** The interface's texts; where one leaves a place for a value, that is a name. */
const interfaceTexts: readonly Judged[] = (Object.keys(en) as Key[]).map((key) => ({
  where: key,
  text: { en: en[key].replace('{loss}', 'L'), ko: ko[key].replace('{loss}', 'L') },
  names: noNames,
  numbers: noNumbers,
  suppositions: new Set([`h = ${halfWidth}`]),
}))

const texts: readonly Judged[] = [...toldTexts, ...interfaceTexts]

const formulasIn = (text: string): readonly string[] =>
  prosePieces(text).flatMap((piece) => (piece.kind === 'formula' ? [piece.text] : []))

const formulas = texts.flatMap((told) => formulasIn(told.text.en).map((formula) => ({ ...told, formula })))

/** The formulas that are written out; the others are filled from a run. */
const writtenIn = (told: readonly ToldText[]) =>
  told.flatMap((each) => formulasIn(each.written.en).map((formula) => ({ ...each, formula })))

/** A letter, or the number that a side without symbols comes to, as `letter = value` has it. */
const supposedText = (side: Formula): string =>
  side.kind === 'letter'
    ? side.letter
    : String(rounded(itemOf(evaluate(side, { ...noNumbers, number: (value) => value }))))

/** The sides of an equation in a place; of a formula, itself. */
function readPlace(place: string, run: Run, loss: string): { sides: readonly [Formula, ...Formula[]] } {
  const said = readSaid(place.replace(/=$/, ''), runNames(run, loss))
  return said.kind === 'equation' ? said.equation : { sides: [placeEquation(place, run, loss).sides[0]] }
}

/** What is wrong with an equation in a text. */
function faultsIn(
  { formula, names, numbers, suppositions }: Judged & { readonly formula: string },
  tried: Tried & { suppositions: number },
): readonly string[] {
  const said = readSaid(formula, names)
  if (said.kind !== 'equation' || exceptions.has(formula)) return []
  const { sides, signs } = said.equation
  const [left, right] = sides
  if (right && sides.length === 2 && left.kind === 'letter') {
    tried.suppositions++
    return suppositions.has(`${supposedText(left)} = ${supposedText(right)}`)
      ? []
      : [`${formula} is supposed nowhere`]
  }
  return textFaults({ ...equation(sides, numbers), signs }, numbers, tried)
}

describe('formulas in prose', () => {
  it('stand between two dollar signs, and code between two backticks', () => {
    const isOdd = (text: string): boolean => ['$', '`'].some((sign) => text.split(sign).length % 2 === 0)
    expect(formulas.length).toBeGreaterThanOrEqual(236)
    for (const { where, text } of texts)
      for (const language of languages) expect(isOdd(text[language]), where).toBe(false)
  })

  it('are all the equations that there are, and no LaTeX', () => {
    const outside = texts.flatMap(({ where, text }) =>
      languages.flatMap((language) =>
        prosePieces(text[language]).flatMap(({ kind, text: piece }) =>
          kind === 'words' && /[=≈]/.test(piece) ? [`${where}: ${piece}`] : [],
        ),
      ),
    )
    expect(outside).toEqual([])
    for (const { where, text } of texts) expect(text.en + text.ko, where).not.toContain('\\')
    for (const { title, parts } of lessons)
      for (const words of [title, ...parts.map((part) => part.title)])
        expect(words.en + words.ko).not.toMatch(/[$`≈]/)
  })

  it('are the same in both languages, and so is code', () => {
    const signed = (text: string): readonly string[] =>
      prosePieces(text)
        .flatMap((piece) => (piece.kind === 'words' ? [] : [`${piece.kind} ${piece.text}`]))
        .sort()
    const different = texts.filter(({ text }) => signed(text.ko).join() !== signed(text.en).join())
    expect(different.map(({ where, text }) => [where, signed(text.en), signed(text.ko)])).toEqual([])
  })

  it('are read, and set by KaTeX without a fault', () => {
    for (const { where, formula } of formulas) {
      const html = katex.renderToString(saidWords(formula).tex, { throwOnError: true, strict: 'error' })
      expect(html, where).not.toMatch(/katex-error|undefined/)
    }
  })

  it('have no more digits than are printed', () => {
    const sidesOf = (formula: string): readonly Formula[] => {
      const said = readSaid(formula, noNames)
      if (said.kind === 'equation') return said.equation.sides
      return said.kind === 'formula' ? [said.formula] : [said.left, said.right]
    }
    for (const { where, formula } of formulas)
      for (const part of sidesOf(formula).flatMap(allParts)) {
        const numbers =
          part.kind === 'number' ? [part.value] : part.kind === 'tensor' ? [...part.tensor.data] : []
        expect(numbers.map(rounded), where).toEqual(numbers)
      }
  })

  it.each([
    ['the starting values of their lesson', toldTexts],
    ['other numbers', otherwiseToldTexts],
  ])('are true at %s', (_, told) => {
    const tried = { ...nothingTried(), suppositions: 0 }
    const faults = writtenIn(told).flatMap((each) =>
      faultsIn(each, tried).map((fault) => `${each.where}: ${fault}`),
    )
    expect(faults).toEqual([])
    expect(tried.signs).toBeGreaterThanOrEqual(45)
    expect(tried.suppositions).toBeGreaterThanOrEqual(25)
  })

  it('of the interface are supposed or true', () => {
    const tried = { ...nothingTried(), suppositions: 0 }
    const own = interfaceTexts.flatMap((told) =>
      formulasIn(told.text.en).map((formula) => ({ ...told, formula })),
    )
    expect(own.flatMap((each) => faultsIn(each, tried))).toEqual([])
    expect(tried.suppositions).toBeGreaterThanOrEqual(2)
  })

  it('that are filled from a run are true, the same in both languages, and many', () => {
    const tried = nothingTried()
    const faults = [...toldTexts, ...otherwiseToldTexts].flatMap(({ where, written, run, loss, numbers }) => {
      const places = placesIn(written.en)
      expect(placesIn(written.ko).toSorted(), where).toEqual(places.toSorted())
      return places
        .filter((place) => !place.startsWith('#'))
        .flatMap((place) => {
          const { sides } = readPlace(place, run, loss)
          return [
            ...equationFaults(placeEquation(place, run, loss), numbers, tried),
            ...equationFaults(equation(sides, numbers), numbers, tried),
          ]
        })
        .map((fault) => `${where}: ${fault}`)
    })
    expect(faults).toEqual([])
    expect(tried.signs).toBeGreaterThanOrEqual(60)
  })

  it('have exceptions that occur', () => {
    expect(
      [...exceptions.keys()].filter((each) => !formulas.some(({ formula }) => formula === each)),
    ).toEqual([])
    expect(exceptions.size).toBeLessThanOrEqual(5)
  })
})
