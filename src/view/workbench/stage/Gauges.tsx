import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, hasOwnNumbers } from '../../../state/stores/app-store'
import { Catcher } from '../../failure/Catcher'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { BoardGauge, type BoardNeeds } from './BoardGauge'
import { gaugeName, keepNeeds, knownNeeds } from './known-needs'
import { mostMeasuredSteps } from './use-board-height'

interface GaugesProps {
  readonly session: ProgramSession
  /** What the stage shows after the end of the session, as it opens. */
  readonly ahead: ProgramSession | undefined
  readonly room: Size
  readonly unit: number
  readonly board: {
    readonly mostPx: number
    readonly isAsked: boolean
    readonly measured: (needs: BoardNeeds) => void
  }
}

/** Measures the board, unless that was done before; then, in idle moments, that of what comes next, so that its graph need not wait. */
export function Gauges({ session, ahead, room, unit, board }: GaugesProps) {
  const { language } = useLanguage()
  const isInLetters = useIsInSymbols()
  const isOwn = useStore(appStore, hasOwnNumbers)
  const { mostPx, isAsked, measured } = board
  const name = gaugeName({ session, language, isInLetters, unit, room })
  const known = isOwn ? knownNeeds(name) : undefined
  useEffect(() => {
    if (isAsked && known) measured(known)
  }, [isAsked, known, measured])
  const keep = useLatest((needs: BoardNeeds) => {
    if (isOwn) keepNeeds(name, needs)
    measured(needs)
  })
  if (isAsked)
    return known ? null : (
      <Catcher
        attempt={[name]}
        onFailure={() => measured({ full: mostPx, lean: mostPx })} // the graph waits for it
      >
        <BoardGauge key={name} session={session} unit={unit} mostPx={mostPx} onMeasured={keep} />
      </Catcher>
    )
  return ahead ? <AheadGauge session={ahead} room={room} unit={unit} mostPx={mostPx} /> : null
}

interface AheadGaugeProps extends Pick<GaugesProps, 'session' | 'room' | 'unit'> {
  readonly mostPx: number
}

/** Measures a board that is not there yet. */
function AheadGauge({ session, room, unit, mostPx }: AheadGaugeProps) {
  const { language } = useLanguage()
  const isInLetters = useIsInSymbols()
  const name = gaugeName({ session, language, isInLetters, unit, room })
  const [done, setDone] = useState<string>()
  const keep = useLatest((needs: BoardNeeds) => {
    keepNeeds(name, needs)
    setDone(name)
  })
  if (done === name || knownNeeds(name) || session.trace.steps.length > mostMeasuredSteps) return null
  return (
    <Catcher attempt={[name]} onFailure={() => setDone(name)}>
      <BoardGauge key={name} session={session} unit={unit} mostPx={mostPx} onMeasured={keep} waits />
    </Catcher>
  )
}
