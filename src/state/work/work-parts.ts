import type { WorkParts } from './work-text'

const parts = new Map<string, () => unknown>()

/** Has a part of the visitor's work written with the rest, from the moment that there is any; so the start page need not know of it. */
export function addWorkPart(name: string, read: () => unknown): void {
  parts.set(name, read)
}

/** The parts that were added. */
export const workParts = (): WorkParts => Object.fromEntries(parts)
