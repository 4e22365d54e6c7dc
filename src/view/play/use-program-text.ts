import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { remember, remembered } from '../../state/library/open-in-window'
import { library } from '../../state/library/page-library'
import { showLinked } from '../../state/library/show-program'
import { changedLink, type LinkChange } from '../../state/link/link'
import { givenAt } from '../../state/play/given-at'
import { packText, unpackText } from '../../state/play/packed-text'
import { openProgram, playStore } from '../../state/play/play-store'
import { appStore } from '../../state/stores/app-store'

/** The length from which on a program does not stand in the address. */
const mostPacked = 8_000

/** How long a text rests before it is packed into the address. */
const restMs = 300

const badLink = {
  en: 'The program in this link was cut or altered and cannot be read. Your own is shown.',
  ko: '링크에 든 프로그램이 잘렸거나 바뀌어 읽을 수 없습니다. 원래 쓰던 프로그램을 보여 줍니다.',
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

/** What was typed last, if the address is the one that this window had before it was loaded again. */
function reopened(link: string): string | undefined {
  if (playStore.getState().text !== '' || !isLoadedAgain() || link !== remembered('link')) return undefined
  return library.reopen()
}

/** While nothing could be read yet, shows `initial`: the graph that stays under a text with an error. */
function showSomething(initial: string): void {
  if (!playStore.getState().read) openProgram(initial, undefined)
}

/** Shows the visitor's latest program, or else `initial`, unless another one was opened in the meantime. */
async function showOwn(initial: string): Promise<void> {
  const own = library.continueOwn()
  const given = await givenAt(library.open?.given)
  if (playStore.getState().text !== '') return
  showSomething(initial)
  openProgram(own ?? initial, given)
}

/** What stands in an address: a packed program, and the id of the arrays that it can use. */
type Linked = Pick<LinkChange, 'program' | 'given'>

const isSame = (one: Linked, other: Linked): boolean =>
  one.program === other.program && one.given === other.given

/** Shows what an address has; false if it cannot be read. */
async function showLink(linked: Linked & { readonly program: string }, initial: string): Promise<boolean> {
  const typed = reopened(linked.program)
  const [text, given] = await Promise.all([typed ?? unpackText(linked.program), givenAt(linked.given)])
  if (!isSame(appStore.getState().link, linked)) return true
  if (text === undefined) return false
  const shown = playStore.getState()
  showSomething(initial)
  if (typed !== undefined) openProgram(typed, given)
  else if (text !== shown.text || linked.given !== shown.given?.id) showLinked(text, given)
  return true
}

/**
 * The text of the playground: kept in this browser as it is typed, and packed in the address. A link with another
 * program shows that, and leaves what was kept alone; without one, the visitor's latest comes back, or else `initial`.
 */
export function useProgramText(initial: string): ProgramText {
  const { program, given } = useStore(
    appStore,
    useShallow(({ link }): Linked => ({ program: link.program, given: link.given })),
  )
  const text = useStore(playStore, (state) => state.text)
  const givenId = useStore(playStore, (state) => state.given?.id)
  /** What the address has, or was found to have no room for. */
  const [packed, setPacked] = useState<{ readonly text: string; readonly length: number | undefined }>()
  /** What of an address is on the page: anything else is opened. */
  const [shown, setShown] = useState<Linked>({})
  useEffect(() => {
    if (program === undefined) {
      if (playStore.getState().text === '') void showOwn(initial)
      return
    }
    if (isSame(shown, { program, given })) return
    void showLink({ program, given }, initial).then((isRead) => {
      const { link, settle } = appStore.getState()
      if (!isSame(link, { program, given })) return
      setShown({ program, given })
      if (isRead) return
      const own = changedLink(link, { program: undefined, given: undefined })
      settle(link, { link: own, problems: [badLink] })
    })
  }, [program, given, shown, initial])
  useEffect(() => {
    if (text === '') return
    let isOver = false
    const timer = setTimeout(async () => {
      const packedNow = await packText(text)
      if (isOver) return
      const fits = packedNow.length <= mostPacked
      setShown({ program: packedNow, given: givenId })
      setPacked({ text, length: fits ? packedNow.length : undefined })
      remember('link', packedNow)
      appStore.getState().change({ program: fits ? packedNow : undefined, given: givenId })
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text, givenId])
  const isShown = program === undefined || isSame(shown, { program, given })
  return { isShown, packedLength: packed ? packed.length : 0 }
}
