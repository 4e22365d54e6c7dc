import type { Link } from '../../../state/link/link'
import { needsDigits, openLesson } from '../../../state/session/lesson-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { sessionAt } from '../../../state/session/session-at'
import { digitStore } from '../../../state/stores/digit-store'
import type { DigitNet } from '../../../training/digits/digit-net'
import { loadStoredNet } from '../../digits/load-stored-net'
import { lessonOnItsWay, readLesson } from '../../lesson/lesson-on-its-way'

/** The net that reads digits, once it is loaded; undefined if that fails. */
async function digitNet(): Promise<DigitNet | undefined> {
  const { phase } = digitStore.getState()
  if (phase === 'absent' || phase === 'failed') loadStoredNet()
  return new Promise((resolve) => {
    const settle = (): void => {
      const { phase, net } = digitStore.getState()
      if (phase === 'loading') return
      stop()
      resolve(net)
    }
    const stop = digitStore.subscribe(settle)
    settle()
  })
}

async function lessonAt(id: string, link: Link): Promise<ProgramSession | undefined> {
  const fetched = await lessonOnItsWay(id)
  if (!fetched) return undefined
  const lesson = readLesson(fetched)
  const net = needsDigits(lesson, link) ? await digitNet() : undefined
  if (needsDigits(lesson, link) && !net) return undefined
  return sessionAt(openLesson(lesson, link, net), link.step)
}

/** What a link of a stop shows, to be drawn; undefined for training, and for what cannot be opened here. */
export async function sessionOfStop(link: Link): Promise<ProgramSession | undefined> {
  const { route, program, step } = link
  if (route.page === 'lesson') return lessonAt(route.lesson, link)
  if (route.page !== 'play' || program === undefined) return undefined
  const { openPacked } = await import('../../../state/play/open-packed') // with the parser, which lessons need not
  const opened = await openPacked(program, link)
  return opened && sessionAt(opened, step)
}
