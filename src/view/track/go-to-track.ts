import { linkTo } from '../../state/link/link'
import { appStore } from '../../state/stores/app-store'

/** Opens the page of a track, or of all of them, in the language and theme at hand. */
export const goToTrack = (track?: string): void =>
  appStore.setState(({ link: { language, theme } }) => ({
    link: {
      ...linkTo({ page: 'track', ...(track !== undefined && { track }) }),
      ...(language && { language }),
      ...(theme && { theme }),
    },
    problems: [],
  }))
