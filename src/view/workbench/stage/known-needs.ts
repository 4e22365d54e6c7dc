import type { Language } from '../../../i18n/text'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import type { BoardNeeds } from './BoardGauge'

/** What a board was measured for. */
export interface Measured {
  readonly session: ProgramSession
  readonly language: Language
  /** Whether it is written in letters. */
  readonly isInLetters: boolean
  readonly unit: number
  /** The size of the stage. */
  readonly room: Size
}

/** What names a measurement; numbers that the viewer changed are not in it. */
export const gaugeName = ({ session, language, isInLetters, unit, room }: Measured): string => {
  const { heading, broken, trace, open } = session
  return [
    heading.name,
    heading.title.en,
    broken?.id,
    trace.detail,
    open,
    language,
    isInLetters,
    unit,
    room.width,
    room.height,
  ].join()
}

const known = new Map<string, BoardNeeds>()

/** More than the parts of the lecture. */
const most = 60

/** Keeps what the board of a program with its own numbers needs. */
export function keepNeeds(name: string, needs: BoardNeeds): void {
  known.delete(name)
  known.set(name, needs)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
}

/** What the board of a program with its own numbers needs, if it was measured before. */
export const knownNeeds = (name: string): BoardNeeds | undefined => known.get(name)
