const leastMs = 1200
const stageMs = 500
const letterMs = 35

/** About how long it takes to read some stages of a derivation and a sentence, in milliseconds. */
export function readingMs(stages: number, sentence: string): number {
  const hangul = sentence.match(/\p{Script=Hangul}/gu)?.length ?? 0 // a syllable is about two letters
  return leastMs + stages * stageMs + (sentence.length + hangul) * letterMs
}
