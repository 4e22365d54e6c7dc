import { useMemo, useState } from 'react'
import type { Language } from '../../../i18n/text'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import type { BoardNeeds } from './BoardGauge'

/** The height of the highest board: a share of the stage, up to a number of stage pixels. */
const most = { share: 0.46, units: 224 } as const

/** Programs with more steps have the highest board. */
export const mostMeasuredSteps = 60

/** What a height was found for. */
interface Found {
  readonly name: string
  readonly language: Language
  readonly unit: number
  /** The size of the stage. */
  readonly width: number
  readonly height: number
  readonly px: number
}

interface BoardRoom {
  /** The size of the stage. */
  readonly stage: Size
  /** The height of the graph as it is now; absent until it is known. */
  readonly graphPx: number | undefined
  readonly unit: number
}

interface BoardHeight {
  /** Absent until it is known, which takes a moment. */
  readonly px: number | undefined
  /** The height of the highest board. */
  readonly mostPx: number
  /** Whether it has to be measured, for this program or for this room. */
  readonly isAsked: boolean
  readonly measured: (needs: BoardNeeds) => void
}

/**
 * The height of the board: enough for every step of a program, so that it is the same throughout. If the whole graph
 * can be read beside the highest board, formulas are as large as they can be; otherwise they leave it more room.
 */
export function useBoardHeight(
  { trace, heading, broken }: ProgramSession,
  { stage, graphPx, unit }: BoardRoom,
  isReadableOn: (graphRoom: Size) => Promise<boolean>,
): BoardHeight {
  const { language } = useLanguage()
  const [found, setFound] = useState<Found>()
  const { width, height } = stage
  const isInLetters = useIsInSymbols()
  const name = `${heading.name} ${broken?.id} ${isInLetters}`
  const mostPx = Math.min(most.share * height, most.units * unit)
  const own = found?.name === name && found.language === language ? found : undefined
  const px = own?.px
  const isLong = trace.steps.length > mostMeasuredSteps
  const isFound = own?.unit === unit && own.width === width && own.height === height
  const isAsked = !isLong && graphPx !== undefined && !isFound
  const shared = graphPx === undefined ? undefined : graphPx + (px ?? mostPx)
  const isRoomy = useMemo(
    () => (isAsked && shared !== undefined ? isReadableOn({ width, height: shared - mostPx }) : undefined),
    [isAsked, shared, width, mostPx, isReadableOn],
  )
  const measured = useLatest(({ full, lean }: BoardNeeds) => {
    const choose = (isFull?: boolean): void =>
      setFound({ name, language, unit, width, height, px: isFull ? full : lean })
    void Promise.resolve(isRoomy).then(choose, () => choose(false)) // without a layout, the graph has all the room
  })
  return { px: isLong ? mostPx : px, mostPx, isAsked, measured }
}
