import type { KeptStop, TrackStop } from './track'

/** What can be changed of a stop. */
export type StopChange = Partial<Pick<TrackStop, 'address' | 'title' | 'notes'>> & {
  readonly isAlone?: boolean
}

/** A stop with some of it changed. */
export function changedStop({ isAlone, ...stop }: KeptStop, change: StopChange): KeptStop {
  const { isAlone: isAloneNow = isAlone === true, ...rest } = change
  return { ...stop, ...rest, ...(isAloneNow && { isAlone: true as const }) }
}
