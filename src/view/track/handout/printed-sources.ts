import { digitStore } from '../../../state/stores/digit-store'
import type { StopSources } from '../../../state/tracks/session-of-stop'
import type { DigitNet } from '../../../training/digits/digit-net'
import { loadStoredNet } from '../../digits/load-stored-net'
import { lessonOnItsWay } from '../../lesson/lesson-on-its-way'

/** The net that reads digits, once it is loaded; rejects if that fails. */
async function digitNet(): Promise<DigitNet> {
  const { phase } = digitStore.getState()
  if (phase === 'absent' || phase === 'failed') loadStoredNet()
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const { phase, net } = digitStore.getState()
      if (phase === 'loading') return
      stop()
      if (net) resolve(net)
      else reject(new Error('the digits could not be loaded'))
    }
    const stop = digitStore.subscribe(settle)
    settle()
  })
}

/** Where the stops of a handout come from: with digits, which are waited for. */
export const printedSources: StopSources = { lesson: lessonOnItsWay, net: digitNet }
