import path from 'node:path'
import type { Language } from '../../src/i18n/text'
import { runningOrder } from '../../src/state/lecture/running-order.at-build'
import { differences } from './differences'
import type { Driven } from './driven'
import type { SeenFrame } from './probe'
import { until } from './until'

/** The number of frames of the lecture that are looked at: two lessons, and the beginning of the third. */
export const frameCount = 20

interface Place {
  readonly lesson: string
  readonly step: number
}

/** Where the first frames of the lecture are, from the title of the first lesson on. */
const places: readonly Place[] = runningOrder
  .flatMap(({ lesson, last }) =>
    Array.from({ length: last.detail + 1 }, (_, step): Place => ({ lesson, step })),
  )
  .slice(0, frameCount)

/** The address of the lecture's first frame, on the stage. */
const start = (address: string, language: Language): string =>
  `${address}#/lesson/${places[0]?.lesson}?present=1&lang=${language}`

/** Whether an address is that of a place. */
function isAt(hash: string, { lesson, step }: Place): boolean {
  const [route, query] = hash.split('?')
  return route === `#/lesson/${lesson}` && Number(new URLSearchParams(query).get('step') ?? 0) === step
}

/** Which walk, and where its pictures go. */
export interface Looking {
  readonly address: string
  readonly language: Language
  /** A folder for each browser's picture of every frame; absent if there are to be none. */
  readonly pictures?: string | undefined
}

const read = (driven: Driven): Promise<SeenFrame> => driven.evaluate('probe.frame()')

/** What is wrong with a frame by itself. */
const ownFaults = ({ address, faults }: SeenFrame, place: Place): readonly string[] => [
  ...(isAt(address, place) ? [] : [`the address is ${address}`]),
  ...faults,
]

/** How far a box may be from where Chromium has it, in CSS pixels: letters are rounded in another way. */
const tolerancePx = 4

/** Waits until a frame is as it should be in both browsers, and the same; returns what is wrong when the time is up. */
async function frameFaults(driven: Driven, chromium: Driven, place: Place): Promise<readonly string[]> {
  const { faults } = await until(
    () => Promise.all([read(chromium), read(driven)]),
    ([expected, seen]) => [
      ...ownFaults(expected, place).map((fault) => `in Chromium, ${fault}`),
      ...ownFaults(seen, place),
      ...differences(expected, seen, tolerancePx),
    ],
  )
  return faults
}

/** Goes through the frames with Page Down in both browsers; returns what is wrong with the first that is not as it should be. */
export async function lectureFaults(
  driven: Driven,
  chromium: Driven,
  { address, language, pictures }: Looking,
): Promise<readonly string[]> {
  const both = [driven, chromium]
  await Promise.all(both.map((each) => each.open(start(address, language))))
  for (const [i, place] of places.entries()) {
    if (i > 0) await Promise.all(both.map((each) => each.press('PageDown')))
    const faults = await frameFaults(driven, chromium, place)
    if (pictures !== undefined)
      for (const each of both)
        await each.picture(path.join(pictures, `${language}-${String(i).padStart(2, '0')}-${each.name}.png`))
    if (faults.length > 0)
      return faults.map((fault) => `${place.lesson}, step ${place.step}, ${language}: ${fault}`)
  }
  return []
}
