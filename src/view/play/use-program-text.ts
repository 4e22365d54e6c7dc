import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { changedLink } from '../../state/link/link'
import { DraftKeeper } from '../../state/play/draft-keeper'
import { Drafts, prefix } from '../../state/play/drafts'
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

/** The browser's storage; undefined where it is switched off. */
function storage(): Storage | undefined {
  try {
    localStorage.getItem(prefix)
    return localStorage
  } catch {
    return undefined
  }
}

const newKeeper = (): DraftKeeper => {
  const store = storage()
  return new DraftKeeper(store && new Drafts(store), () => crypto.randomUUID())
}

export interface ProgramText {
  /** Replaces the text by one that was typed, or changed by an input. */
  readonly type: (text: string) => void
  /** Shows another text; what was typed before stays as it was kept. */
  readonly open: (text: string) => void
  /** False until the program of a link is there: what else the link says is not meant for the one before. */
  readonly isShown: boolean
  /** False if what was typed could not be kept. */
  readonly isKept: boolean
  /** The length of the link's program; undefined if it is too long for a link. */
  readonly packedLength: number | undefined
  readonly keeper: DraftKeeper
}

/**
 * The text of the playground: kept in this browser as it is typed, and packed in the address. A link with another
 * program shows that, and leaves what was kept alone; without one, the visitor's latest comes back, or else `initial`.
 */
export function useProgramText(initial: string): ProgramText {
  const program = useStore(appStore, ({ link }) => link.program)
  const text = useStore(playStore, (state) => state.text)
  const [keeper] = useState(newKeeper)
  const [isKept, setIsKept] = useState(true)
  /** What the address has, or was found to have no room for. */
  const [packed, setPacked] = useState<{ readonly text: string; readonly length: number | undefined }>()
  /** The program in the address that is the one on the page: any other is opened. */
  const [shown, setShown] = useState<string>()
  const open = useLatest((opened: string) => {
    keeper.open(opened)
    editProgram(opened)
  })
  const type = useLatest((typed: string) => {
    editProgram(typed)
    setIsKept(keeper.keep(typed, Date.now()))
  })
  const showOwn = useLatest(() => editProgram(keeper.continueLatest() ?? initial))
  useEffect(() => {
    if (program !== undefined && program === shown) return
    const isOver = (): boolean => appStore.getState().link.program !== program
    if (program === undefined) {
      if (playStore.getState().text === '') showOwn()
      return
    }
    void unpackText(program).then((unpacked) => {
      if (isOver()) return
      setShown(program)
      if (unpacked === playStore.getState().text) return
      if (unpacked !== undefined) return open(unpacked)
      const { link, settle } = appStore.getState()
      settle(link, { link: changedLink(link, { program: undefined }), problems: [badLink] })
    })
  }, [program, shown, open, showOwn])
  useEffect(() => {
    if (text === '') return
    let isOver = false
    const timer = setTimeout(async () => {
      const packedNow = await packText(text)
      if (isOver) return
      const fits = packedNow.length <= mostPacked
      setShown(packedNow)
      setPacked({ text, length: fits ? packedNow.length : undefined })
      appStore.getState().change({ program: fits ? packedNow : undefined })
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text])
  useEffect(() => {
    const listen = ({ key }: StorageEvent): void => {
      if (key?.startsWith(prefix))
        keeper.yieldTo(key.slice(prefix.length), playStore.getState().text, Date.now())
    }
    window.addEventListener('storage', listen)
    return () => window.removeEventListener('storage', listen)
  }, [keeper])
  const isShown = program === undefined || program === shown
  return { type, open, isShown, isKept, packedLength: packed ? packed.length : 0, keeper }
}
