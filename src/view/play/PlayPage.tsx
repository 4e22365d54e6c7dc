import { useDeferredValue, useLayoutEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { examples } from '../../examples/all'
import { typeProgram } from '../../state/library/show-program'
import type { Link } from '../../state/link/link'
import { openPlay } from '../../state/play/open-play'
import { playStore, type ReadProgram } from '../../state/play/play-store'
import { withLiterals } from '../../state/play/with-literals'
import { sessionAt } from '../../state/session/session-at'
import { appStore } from '../../state/stores/app-store'
import { Loading } from '../failure/Loading'
import { useLatest } from '../shared/use-latest'
import { Stepped } from '../workbench/bench/Stepped'
import { connectLibrary } from './connect-library'
import type { EditorKeeper } from './editor/Editor'
import { PlayDesk } from './PlayDesk'
import { type ProgramText, useProgramText } from './use-program-text'
import { useStepWithin } from './use-step-within'

connectLibrary() // this file is loaded once, when the viewer first comes here

const firstExample = examples[0]?.text ?? ''

/** The playground: a program text, and the graph that it is, to be stepped like a lesson. */
export function PlayPage() {
  const read = useDeferredValue(useStore(playStore, (state) => state.read)) // what is typed comes first
  const programText = useProgramText(firstExample)
  const [keeper] = useState<EditorKeeper>({})
  return read ? <PlayAtStep read={read} programText={programText} keeper={keeper} /> : <Loading />
}

interface PlayAtStepProps {
  readonly read: ReadProgram
  readonly programText: ProgramText
  readonly keeper: EditorKeeper
}

/** What was last read, at the step of the address. */
function PlayAtStep({ read, programText, keeper }: PlayAtStepProps) {
  const link = useStore(appStore, (state) => state.link)
  const { detail, open, of, upstream, inputs, step } = link
  const opened = useMemo(
    () => openPlay(read, { detail, open, of, upstream }),
    [read, detail, open, of, upstream],
  )
  const session = useMemo(() => sessionAt(opened, step), [opened, step])
  const { isShown } = programText
  useStepWithin(read, opened, step, isShown)
  const write = useLatest((changed: Link['inputs'], into: ReadProgram) => {
    const isCurrent = playStore.getState().text === into.text // its places are those of the text
    if (!isCurrent || Object.keys(changed).length === 0) return
    appStore.getState().change({ inputs: {} })
    typeProgram(withLiterals(into.text, opened.plan, changed))
  })
  // Before anything is painted, so that the number never falls back.
  useLayoutEffect(() => {
    if (isShown) write(inputs, read)
  }, [write, inputs, read, isShown])
  return (
    <Stepped
      session={session}
      desk={(stepping, hasPresented) => (
        <PlayDesk
          read={read}
          session={session}
          stepping={stepping}
          hasPresented={hasPresented}
          programText={programText}
          keeper={keeper}
        />
      )}
    />
  )
}
