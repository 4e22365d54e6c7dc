import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { remember, remembered } from '../../state/library/open-in-window'
import { library } from '../../state/library/page-library'
import { showLinked } from '../../state/library/show-program'
import { changedLink } from '../../state/link/link'
import { packText, unpackText } from '../../state/play/packed-text'
import { editProgram, playStore } from '../../state/play/play-store'
import { appStore } from '../../state/stores/app-store'
import { useLatest } from '../shared/use-latest'

/** The length from which on a program does not stand in the address. */
const mostPacked = 8_000

/** How long a text rests before it is packed into the address. */
const restMs = 300

const badLink = {
  en: 'The program in this link was cut or altered and cannot be read. Your own is shown.',
  ko: '링크에 든 프로그램이 잘렸거나 바뀌어 읽을 수 없습니다. 원래 쓰던 프로그램을 보여 드립니다.',
}

export interface ProgramText {
  /** False until the program of a link is there: what else the link says is not meant for the one before. */
  readonly isShown: boolean
  /** The length of the link's program; undefined if it is too long for a link. */
  readonly packedLength: number | undefined
}

/** Whether the page was loaded again: by hand, or by the browser after a crash. A link that is followed is not. */
function isLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate'
}

/** Shows what was typed last, if the address is the one that this window had before it was loaded again. */
function showReopened(link: string): boolean {
  if (playStore.getState().text !== '' || !isLoadedAgain() || link !== remembered('link')) return false
  const typed = library.reopen()
  if (typed !== undefined) editProgram(typed)
  return typed !== undefined
}

/**
 * The text of the playground: kept in this browser as it is typed, and packed in the address. A link with another
 * program shows that, and leaves what was kept alone; without one, the visitor's latest comes back, or else `initial`.
 */
export function useProgramText(initial: string): ProgramText {
  const program = useStore(appStore, ({ link }) => link.program)
  const text = useStore(playStore, (state) => state.text)
  /** What the address has, or was found to have no room for. */
  const [packed, setPacked] = useState<{ readonly text: string; readonly length: number | undefined }>()
  /** The program in the address that is the one on the page: any other is opened. */
  const [shown, setShown] = useState<string>()
  const showOwn = useLatest(() => editProgram(library.continueOwn() ?? initial))
  useEffect(() => {
    if (program !== undefined && program === shown) return
    const isOver = (): boolean => appStore.getState().link.program !== program
    if (program === undefined) {
      if (playStore.getState().text === '') showOwn()
      return
    }
    if (showReopened(program)) {
      setShown(program)
      return
    }
    void unpackText(program).then((unpacked) => {
      if (isOver()) return
      setShown(program)
      if (unpacked === playStore.getState().text) return
      if (unpacked !== undefined) return showLinked(unpacked)
      const { link, settle } = appStore.getState()
      settle(link, { link: changedLink(link, { program: undefined }), problems: [badLink] })
    })
  }, [program, shown, showOwn])
  useEffect(() => {
    if (text === '') return
    let isOver = false
    const timer = setTimeout(async () => {
      const packedNow = await packText(text)
      if (isOver) return
      const fits = packedNow.length <= mostPacked
      setShown(packedNow)
      setPacked({ text, length: fits ? packedNow.length : undefined })
      remember('link', packedNow)
      appStore.getState().change({ program: fits ? packedNow : undefined })
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text])
  const isShown = program === undefined || program === shown
  return { isShown, packedLength: packed ? packed.length : 0 }
}
