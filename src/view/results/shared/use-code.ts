import { useEffect, useState } from 'react'
import type { Result } from '../../../state/results/result'
import { codeOf } from '../../../state/results/result-code'

/** The code of a result; empty until it is made. */
export function useCode(result: Result | undefined): string {
  const [made, setMade] = useState<{ readonly of: Result; readonly code: string }>()
  useEffect(() => {
    if (!result) return
    let isLatest = true
    void codeOf(result).then((code) => isLatest && setMade({ of: result, code }))
    return () => {
      isLatest = false
    }
  }, [result])
  return made?.of === result ? (made?.code ?? '') : ''
}
