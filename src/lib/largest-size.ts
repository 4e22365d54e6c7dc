/** The largest magnitude of a finite number among some; 0 if there is none. */
export function largestSize(numbers: Iterable<number>): number {
  let largest = 0
  for (const number of numbers) {
    const size = Math.abs(number)
    if (size > largest && size < Number.POSITIVE_INFINITY) largest = size
  }
  return largest
}
