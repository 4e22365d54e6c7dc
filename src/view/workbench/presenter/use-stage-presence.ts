import { useEffect, useState } from 'react'
import { followStage, type StagePresence } from '../../../state/show/stage-presence'

/** What became of the stage of a show; until a window answers, none shows it. */
export function useStagePresence(show: string): StagePresence {
  const [presence, setPresence] = useState<StagePresence>('closed')
  useEffect(() => followStage(show, setPresence), [show])
  return presence
}
