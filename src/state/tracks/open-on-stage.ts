import type { Link } from '../link/link'
import { appStore } from '../stores/app-store'

/** A track that is followed, and the number of the stop that it has reached, from 1. */
interface Follow {
  readonly track: string
  readonly stop: number
}

/** Opens a link on the stage, or in the lecturer's window, in the language and theme at hand; it follows a track if one is given, and else the lecture's own order. */
export const openOnStage = (link: Link, follow?: Follow): void =>
  appStore.setState(({ link: { language, theme, show, isPresenter } }) => ({
    link: {
      ...link,
      ...follow,
      ...(isPresenter ? { isPresenter } : { isPresenting: true as const }),
      ...(show && { show }),
      ...(language && { language }),
      ...(theme && { theme }),
    },
    problems: [],
  }))
