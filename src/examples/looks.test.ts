import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { equation } from '../engine/formula/equation'
import { readSaid } from '../engine/formula/read/read'
import { saidWords } from '../engine/formula/said-words'
import { runGraph } from '../engine/run'
import { plainProse, prosePieces } from '../i18n/prose-pieces'
import { languages } from '../i18n/text'
import { programGraph } from '../language/testing/program-graph'
import { lossName } from '../trace/steps/loss-name'
import { runNames, runNumbers } from '../trace/symbols/run-numbers'
import { nothingTried } from '../trace/testing/equation-faults'
import { textFaults } from '../trace/testing/text-faults'
import { examples } from './all'

const formulasIn = (text: string): readonly string[] =>
  prosePieces(text).flatMap(({ kind, text: formula }) => (kind === 'formula' ? [formula] : []))

describe('what to look for in an example', () => {
  it.each(examples)('$id: is brief, and has a short title', ({ title, look }) => {
    for (const language of languages) {
      expect(title[language]).toMatch(/^[^$`]{2,24}$/)
      const read = plainProse(look[language])
      expect(read.length).toBeGreaterThan(20)
      expect(read.length).toBeLessThanOrEqual(240)
      expect(read.split(/(?<=[.?!])\s/).length).toBeLessThanOrEqual(2)
    }
    expect(look.en).not.toMatch(/\p{Script=Hangul}/u)
    for (const sentence of plainProse(look.ko).split(/(?<=[.?!])\s/)) expect(sentence).toMatch(/니다\.$/)
  })

  it.each(examples)('$id: has the same formulas in both languages, and KaTeX sets them', ({ look }) => {
    expect(formulasIn(look.ko).toSorted()).toEqual(formulasIn(look.en).toSorted())
    for (const language of languages)
      for (const { kind, text } of prosePieces(look[language]))
        if (kind === 'words') expect(text).not.toMatch(/[=≈$\\]/)
    for (const formula of formulasIn(look.en))
      expect(
        katex.renderToString(saidWords(formula).tex, { throwOnError: true, strict: 'error' }),
      ).not.toMatch(/katex-error|undefined/)
  })

  it.each(examples)('$id: has equations that are true for its numbers', ({ text, setup, look }) => {
    const graph = programGraph(text, setup?.targets)
    const run = runGraph(graph)
    const numbers = runNumbers(run)
    const tried = nothingTried()
    for (const formula of formulasIn(look.en)) {
      const said = readSaid(formula, runNames(run, lossName(graph, false)))
      if (said.kind !== 'equation') continue
      const { sides, signs } = said.equation
      expect(textFaults({ ...equation(sides, numbers), signs }, numbers, tried)).toEqual([])
    }
    expect(tried.unknown + tried.indeterminate).toBe(0)
  })
})
