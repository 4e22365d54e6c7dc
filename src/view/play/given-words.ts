import { withParticle } from '../../i18n/josa'
import type { Language } from '../../i18n/text'
import { translate } from '../../i18n/translate'
import type { GivenSource } from '../../state/given/given-set'
import type { FoundSet } from '../../state/given/given-shelf'

/** Says where some arrays come from and how long they are there. */
type Saying = (names: readonly string[], source: string, isKept: boolean) => string

const sayings: Readonly<Record<Language, Saying>> = {
  en: (names, source, isKept) => {
    const [come, are, they] = names.length === 1 ? ['comes', 'is', 'it is'] : ['come', 'are', 'they are']
    const list = new Intl.ListFormat('en-GB').format(names)
    return isKept
      ? `${list} ${come} from ${source} and ${are} kept in this browser; a link to this program works only here. A private window forgets them when it is closed.`
      : `${list} ${come} from ${source}. This browser does not keep them: ${they} gone when the page is loaded again, and a link to this program works nowhere else.`
  },
  ko: (names, source, isKept) => {
    const list = withParticle(names.join(', '), '은/는')
    return isKept
      ? `${list} ${source}에서 온 값이며, 이 브라우저에 저장되어 있습니다. 이 프로그램의 링크는 이 브라우저에서만 쓸 수 있습니다. 시크릿 창에서는 창을 닫으면 사라집니다.`
      : `${list} ${source}에서 온 값입니다. 이 브라우저에는 저장할 수 없어 페이지를 새로 고치면 사라지고, 이 프로그램의 링크는 다른 곳에서 쓸 수 없습니다.`
  },
}

function sourceWords(source: GivenSource, language: Language): string {
  if (source.kind === 'iteration')
    return translate(language, 'play.given.iteration', { iteration: source.iteration })
  return translate(language, source.isTrained ? 'play.given.trained' : 'play.given.untrained', {
    image: source.image,
  })
}

/** What is said of the arrays with these names that a program on the playground uses. */
export const givenWords = (
  names: readonly string[],
  { source, isKept }: FoundSet,
  language: Language,
): string => sayings[language](names, sourceWords(source, language), isKept)
