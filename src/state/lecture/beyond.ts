/** What lies before the first step of a session and behind its last one; absent where nothing does. */
export interface Beyond {
  readonly before?: () => void
  readonly after?: () => void
}
