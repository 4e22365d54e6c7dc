import * as v from 'valibot'

/** Whether a window shows the stage of a show, went back to its page, or does not exist. */
export type StagePresence = 'shown' | 'left' | 'closed'

const message = v.variant('kind', [
  v.object({ kind: v.literal('stage'), is: v.picklist(['shown', 'left', 'closed']) }),
  v.object({ kind: v.literal('asks') }),
])

const channelOf = (show: string): BroadcastChannel => new BroadcastChannel(`backstep-stage-${show}`)

/** How the window of a stage tells what becomes of it. */
export interface StageAnnouncer {
  readonly tell: (is: StagePresence) => void
  /** Tells that the stage was left, and nothing more. */
  readonly end: () => void
}

/** Tells the lecturer's window of a show that this one shows its stage, also when it asks later. */
export function announceStage(show: string): StageAnnouncer {
  const channel = channelOf(show)
  const tell = (is: StagePresence): void => channel.postMessage({ kind: 'stage', is })
  channel.onmessage = ({ data }) => {
    const { success, output } = v.safeParse(message, data)
    if (success && output.kind === 'asks') tell('shown')
  }
  tell('shown')
  return {
    tell,
    end: () => {
      tell('left')
      channel.close()
    },
  }
}

/** Calls `onChange` with what becomes of the stage of a show, if a window has one; returns a function that ends it. */
export function followStage(show: string, onChange: (is: StagePresence) => void): () => void {
  const channel = channelOf(show)
  channel.onmessage = ({ data }) => {
    const { success, output } = v.safeParse(message, data)
    if (success && output.kind === 'stage') onChange(output.is)
  }
  channel.postMessage({ kind: 'asks' })
  return () => channel.close()
}
