import type { LayerPhase, LayerWork } from '../code-line'

const mark = / {2}#: (.+)$/

const phases: readonly LayerPhase[] = ['forward', 'arrival', 'backward']

const isPhase = (word: string): word is LayerPhase => phases.some((phase) => phase === word)

const isOperand = (word: string): boolean => /^\d+$/.test(word)

/** A line of a section without its mark. */
export const unmarked = (line: string): string => line.replace(mark, '')

/** What the mark of a line says: phases, names of ops, and operands, such as `backward affine 1`; undefined without one. */
export function lineMark(line: string): LayerWork | undefined {
  const words = mark.exec(line)?.[1]?.split(' ')
  return (
    words && {
      phases: words.filter(isPhase),
      ops: words.filter((word) => !isPhase(word) && !isOperand(word)),
      operands: words.filter(isOperand).map(Number),
    }
  )
}
