import * as v from 'valibot'

/** When a show began, and how long it may take; kept in the lecturer's window over its reloads. */
export interface ShowTimes {
  /** In milliseconds since 1970. */
  readonly began: number
  readonly plannedMinutes: number
}

const form = v.object({
  began: v.number(),
  plannedMinutes: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
})

const keyOf = (show: string): string => `backstep.show.${show}`

/** The times of a show as they were kept; a show that begins now, for 50 minutes, if there are none. */
export function keptTimes(show: string, storage: Pick<Storage, 'getItem'>): ShowTimes {
  try {
    return v.parse(form, JSON.parse(storage.getItem(keyOf(show)) ?? ''))
  } catch {
    return { began: Date.now(), plannedMinutes: 50 }
  }
}

/** Keeps the times of a show, if the browser allows it. */
export function keepTimes(show: string, times: ShowTimes, storage: Pick<Storage, 'setItem'>): void {
  try {
    storage.setItem(keyOf(show), JSON.stringify(times))
  } catch {
    // the clock begins again after a reload
  }
}

const two = (count: number): string => String(count).padStart(2, '0')

/** A duration as minutes and seconds, with hours where there are some. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const text = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
  return ms <= -1000 ? `−${text}` : text
}
