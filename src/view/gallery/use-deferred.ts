import { useEffect, useState } from 'react'

/** What `make` returns, absent at first: it is made in a task of its own, so that many of them do not hold up the page. */
export function useDeferred<Value>(make: () => Value): Value | undefined {
  const [value, setValue] = useState<Value>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once
  useEffect(() => {
    const timer = setTimeout(() => setValue(make()))
    return () => clearTimeout(timer)
  }, [])
  return value
}
