import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, isShow } from '../../../state/stores/app-store'
import type { DrawnSymbols } from '../graph/graph-model'
import type { drawnSymbols } from './drawn-symbols'

/** What writes symbols, once it is fetched, or why it was not. */
type Writer = { readonly write: typeof drawnSymbols } | { readonly failure: unknown }

/** Symbols, or why there are none. */
interface Asked {
  readonly symbols?: DrawnSymbols | undefined
  readonly failure?: unknown
}

/** The symbols that stand on a session's edges in place of numbers, if a show asks for them; numbers until they are there. */
export function useEdgeSymbols({ program, run, trace, loss }: ProgramSession): Asked {
  const isAsked = useStore(appStore, (state) => state.link.edges === 'symbols' && isShow(state))
  const [writer, setWriter] = useState<Writer>()
  useEffect(() => {
    if (!isAsked) return
    import('./drawn-symbols').then(
      ({ drawnSymbols: write }) => setWriter({ write }),
      (failure: unknown) => setWriter({ failure }),
    )
  }, [isAsked])
  return useMemo(() => {
    if (!isAsked || !writer) return {}
    return 'write' in writer ? { symbols: writer.write({ program, run, trace, loss }) } : writer
  }, [isAsked, writer, program, run, trace, loss])
}

/** The symbols; throws why there are none if they could not be fetched. */
export function symbolsOrThrow({ symbols, failure }: Asked): DrawnSymbols | undefined {
  if (failure) throw failure
  return symbols
}
