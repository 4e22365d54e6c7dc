import { Suspense } from 'react'
import { useStore } from 'zustand'
import { updateStore } from '../../state/stores/update-store'
import { lazyPart } from '../failure/lazy-part'

const UpdateNotice = lazyPart('UpdateNotice', async () => (await import('./UpdateNotice')).UpdateNotice, [
  'update',
])

/** Where a newer version is offered, fetched after the page itself. */
export function UpdatePlace() {
  const isKept = useStore(updateStore, (state) => state.isKept)
  if (!isKept) return null
  return (
    <Suspense>
      <UpdateNotice />
    </Suspense>
  )
}
