/**
 * Touches every cache line of the images `rows`. Images drawn at random from 18 MB are not in the cache. Code
 * that also computes waits for one line at a time; a loop that only reads has many requests in flight.
 * Returns a sum of what it read, so that the compiler does not remove the reads.
 */
export function fetchImages(starts: usize, pixels: usize, rows: usize, count: i32): i32 {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const image = starts + ((<usize>load<u32>(rows + ((<usize>i) << 2))) << 2)
    sum += load<u8>(pixels + ((<usize>load<u32>(image)) << 1))
  }
  for (let i = 0; i < count; i++) {
    const image = starts + ((<usize>load<u32>(rows + ((<usize>i) << 2))) << 2)
    const end = pixels + ((<usize>load<u32>(image, 4)) << 1)
    for (let at = pixels + ((<usize>load<u32>(image)) << 1); at < end; at += 64) sum += load<u8>(at)
  }
  return sum
}
