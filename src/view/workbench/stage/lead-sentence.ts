/** The width of a line on the board, and of a letter of Hangul and any other, on average, in stage pixels. */
const [linePx, hangulPx, letterPx] = [1120, 22, 11.8]

const isHangul = (letter: string): boolean => /[가-힣]/.test(letter)

/** The first sentence of a text, whose formulas stand between `$`. */
function firstSentence(text: string): string {
  let isFormula = false
  for (const [i, letter] of [...text].entries()) {
    if (letter === '$') isFormula = !isFormula
    if (!isFormula && /[.?!]/.test(letter) && /^(\s|$)/.test([...text].slice(i + 1).join('')))
      return [...text].slice(0, i + 1).join('')
  }
  return text
}

/** The first sentence of a lesson's text, if it fits a line of the board: a second line would take the graph's room. */
export function leadSentence(text: string): string | undefined {
  const sentence = firstSentence(text)
  const width = [...sentence.replaceAll('$', '')].reduce(
    (sum, letter) => sum + (isHangul(letter) ? hangulPx : letterPx),
    0,
  )
  return width <= linePx ? sentence : undefined
}
