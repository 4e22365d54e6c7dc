import { useEffect, useState } from 'react'

const intervalMs = 3_600_000

/** Calls `tell` whenever a newer version begins or ceases to wait, and looks for one every hour; returns how to stop. */
function watch(registration: ServiceWorkerRegistration, tell: () => void): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', tell, { signal })
  follow(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing), { signal })
  const timer = setInterval(() => void registration.update().catch(() => {}), intervalMs)
  signal.addEventListener('abort', () => clearInterval(timer))
  tell()
  return () => stopping.abort()
}

/** Whether a newer version of the program is in the browser and waits to be asked for. */
export function useWaitingUpdate(): boolean {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    let stop: (() => void) | undefined
    let isGone = false
    void navigator.serviceWorker.ready.then((registration) => {
      if (!isGone) stop = watch(registration, () => setWaiting(registration.waiting !== null))
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [])
  return isWaiting
}
