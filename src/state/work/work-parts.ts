import type { WorkParts } from './work-text'

const parts = new Map<string, () => unknown>()

/**
 * Adds a part of the visitor's work to what is written, as soon as it exists; this way the start page does
 * not need to know about it.
 */
export function addWorkPart(name: string, read: () => unknown): void {
  parts.set(name, read)
}

/** The parts added so far. */
export const workParts = (): WorkParts => Object.fromEntries(parts)
