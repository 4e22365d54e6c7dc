import { useEffect, useMemo, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import type { DrawnSymbols } from '../graph/graph-model'
import type { drawnSymbols } from './drawn-symbols'

/** What writes symbols, once it is fetched, or why it was not. */
type Writer = { readonly write: typeof drawnSymbols } | { readonly failure: unknown }

/** Symbols, or why there are none. */
interface Asked {
  readonly symbols?: DrawnSymbols | undefined
  readonly failure?: unknown
  /** Whether they are asked for and not there yet. */
  readonly isOnItsWay?: true
}

/** What was fetched once, for graphs that are drawn later. */
let fetched: Writer | undefined

/** The symbols that stand on a session's edges in place of numbers, if a show or a stop on paper asks for them; numbers until they are there. */
export function useEdgeSymbols({ program, run, trace, loss }: ProgramSession): Asked {
  const isAsked = useIsInSymbols()
  const [writer, setWriter] = useState(fetched)
  useEffect(() => {
    if (!isAsked) return
    import('./drawn-symbols').then(
      ({ drawnSymbols: write }) => {
        fetched ??= { write }
        setWriter(fetched)
      },
      (failure: unknown) => setWriter({ failure }),
    )
  }, [isAsked])
  return useMemo(() => {
    if (!isAsked) return {}
    if (!writer) return { isOnItsWay: true }
    return 'write' in writer ? { symbols: writer.write({ program, run, trace, loss }) } : writer
  }, [isAsked, writer, program, run, trace, loss])
}

/** The symbols; throws why there are none if they could not be fetched. */
export function symbolsOrThrow({ symbols, failure }: Asked): DrawnSymbols | undefined {
  if (failure) throw failure
  return symbols
}
