import { type ReactNode, Suspense, type ToggleEvent, useId, useRef, useState } from 'react'
import type { WordId } from '../../glossary/words'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { besideWord } from './beside-word'
import styles from './Word.module.css'

const WordCard = lazyPart('WordCard', async () => (await import('./WordCard')).WordCard, [])

interface WordProps {
  readonly id: WordId
  /** What screen readers call it, if it is a formula, which they would not take for a name. */
  readonly name?: string
  readonly children: ReactNode
}

/** A word that says what it means when it is pressed; the browser closes that again. */
export function Word({ id, name, children }: WordProps) {
  const popover = useId()
  const word = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const place = (): void => {
    if (word.current && card.current) besideWord(word.current, card.current)
  }
  const toggle = ({ newState }: ToggleEvent): void => {
    setIsOpen(newState === 'open')
    if (newState === 'open') requestAnimationFrame(place)
  }
  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles.word}
        popoverTarget={popover}
        aria-label={name}
        data-word={id}
      >
        {children}
      </button>
      <div ref={card} id={popover} popover="auto" className={styles.card} onToggle={toggle}>
        {isOpen && (
          <Boundary place="word">
            <Suspense fallback={<Loading />}>
              <WordCard id={id} onShown={place} />
            </Suspense>
          </Boundary>
        )}
      </div>
    </>
  )
}
