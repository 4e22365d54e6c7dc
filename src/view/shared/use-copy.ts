import { useEffect, useState } from 'react'

const shownMs = 4000

/** The outcome of one click; another click is a new outcome and is shown for the full time again. */
interface Outcome {
  readonly isCopied: boolean
}

interface Copying {
  /** Whether the latest text was copied; undefined before, and again some seconds later. */
  readonly isCopied: boolean | undefined
  readonly copy: (text: string) => Promise<void>
}

/** Copies texts, and tells for some seconds whether that worked. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ isCopied: true })
    } catch {
      setOutcome({ isCopied: false })
    }
  }
  return { isCopied: outcome?.isCopied, copy }
}
