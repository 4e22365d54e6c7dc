import type { Text } from '../../i18n/text'
import type { LectureFrame, ParsedLink, Route } from './link'
import { galleryLink } from './link'

/** How one page's address is read and written: the path between slashes. */
interface RouteEntry<Page extends Route> {
  /** The route; undefined if the path belongs to another page. */
  readonly read: (path: readonly string[]) => Page | undefined
  readonly write: (route: Page) => readonly string[]
}

type Entries = { readonly [Name in Route['page']]: RouteEntry<Extract<Route, { readonly page: Name }>> }

/** A page whose address is its name alone. */
const alone = <Page extends string>(name: Page) => ({
  read: ([page, ...rest]: readonly string[]) =>
    page === name && rest.length === 0 ? { page: name } : undefined,
  write: () => [name],
})

const isLectureFrame = (frame: string): frame is LectureFrame => frame === 'title' || frame === 'closing'

/** Every page by name. The component that shows it has the same name in `src/view/shell/pages.tsx`. */
const routes: Entries = {
  gallery: {
    read: (path) => (path.length === 0 ? { page: 'gallery' } : undefined),
    write: () => [],
  },
  lesson: {
    read: ([page, lesson, ...rest]) =>
      page === 'lesson' && lesson !== undefined && rest.length === 0 ? { page, lesson } : undefined,
    write: ({ lesson }) => ['lesson', lesson],
  },
  play: alone('play'),
  train: alone('train'),
  lecture: {
    read: ([page, frame = 'title', ...rest]) =>
      page === 'lecture' && isLectureFrame(frame) && rest.length === 0 ? { page, frame } : undefined,
    write: ({ frame }) => (frame === 'title' ? ['lecture'] : ['lecture', frame]),
  },
  progress: alone('progress'),
  class: alone('class'),
  words: alone('words'),
  review: alone('review'),
  exercises: alone('exercises'),
  track: {
    read: ([page, track, ...rest]) =>
      page === 'track' && rest.length === 0 ? { page, ...(track !== undefined && { track }) } : undefined,
    write: ({ track }) => (track === undefined ? ['track'] : ['track', track]),
  },
}

const entryOf = <Page extends Route>({ page }: Page): RouteEntry<Page> =>
  routes[page] as unknown as RouteEntry<Page>

/** The route of a path; undefined if there is no such page. */
export function readRoute(path: string): Route | undefined {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  for (const { read } of Object.values(routes)) {
    const route = read(parts)
    if (route) return route
  }
  return undefined
}

/** The path of a route, starting with its slash. */
export const formatRoute = (route: Route): string =>
  `/${entryOf(route).write(route).map(encodeURIComponent).join('/')}`

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const noPage = (path: string): Text => ({
  en: `There is no page “${path}”. Here are all the lessons instead.`,
  ko: `‘${path}’ 페이지는 없습니다. 대신 모든 단원을 보여 줍니다.`,
})

/** A link to a page that does not exist leads to the gallery, which says so. */
export const toGallery = ({ link, problems }: ParsedLink, path: string): ParsedLink => ({
  link: { ...link, route: galleryLink.route },
  problems: [...problems, noPage(path)],
})
