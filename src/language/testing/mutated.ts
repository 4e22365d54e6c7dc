import { integer, type RandomState } from '../../lib/random'

const letters = '()[], .*=+-xyWe1;#\'"\n\t>−“。np.²·^'

/** A text in which some characters are left out, doubled, swapped with the next, or replaced. */
export function mutated(text: string, random: RandomState, times: number): string {
  let result = text
  for (let count = 0; count < times; count++) result = mutatedOnce(result, random)
  return result
}

function mutatedOnce(text: string, random: RandomState): string {
  const at = integer(random, text.length + 1)
  const [before, here, next, after] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ]
  const other = letters.charAt(integer(random, letters.length))
  const ways = [next, here + here + next, next + here, other + next]
  return before + (ways[integer(random, ways.length)] ?? '') + after
}
