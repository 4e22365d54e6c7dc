import { relationTex } from './equation-tex'
import { noNames } from './read/names'
import { readSaid, type Said } from './read/read'
import { texOf } from './tex'
import type { Words } from './words'

const comparisonTex: Readonly<Record<Extract<Said, { kind: 'comparison' }>['sign'], string>> = {
  '≠': '\\ne',
  '<': '<',
  '>': '>',
  '≤': '\\le',
  '≥': '\\ge',
  '←': '\\leftarrow',
}

function saidTex(said: Said): string {
  const options = { language: 'en', inLine: true } as const
  switch (said.kind) {
    case 'formula':
      return texOf(said.formula, options)
    case 'comparison':
      return `${texOf(said.left, options)} ${comparisonTex[said.sign]} ${texOf(said.right, options)}`
    case 'equation': {
      const { sides, signs } = said.equation
      return sides
        .map((side, i) => `${i === 0 ? '' : `${relationTex(signs[i - 1] ?? '=')} `}${texOf(side, options)}`)
        .join(' ')
    }
  }
}

/**
 * A formula in a line of text, from the notation of `readSaid`, in both notations; throws a SyntaxError if it
 * cannot be read.
 */
export const saidWords = (text: string): Words => ({
  tex: saidTex(readSaid(text, noNames)),
  plain: text,
})
