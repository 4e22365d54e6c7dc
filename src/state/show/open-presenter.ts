import { formatLink } from '../link/format-link'
import { changedLink, type Link } from '../link/link'
import { appStore } from '../stores/app-store'

const newShow = (): string => crypto.randomUUID().slice(0, 8)

/** The address of the lecturer's window for the show at hand, which gets a name that both windows know. */
export function presenterAddress(): string {
  const { link, change } = appStore.getState()
  const show = link.show ?? newShow()
  if (!link.show) change({ show })
  return formatLink(
    changedLink(link, {
      isPresenting: undefined,
      isPresenter: true,
      hasNotes: undefined,
      view: undefined,
      show,
    }),
  )
}

/** The address of the stage for the show at hand, to open it again from the lecturer's window. */
export const stageAddress = (link: Link): string =>
  formatLink(changedLink(link, { isPresenter: undefined, isPresenting: true }))
