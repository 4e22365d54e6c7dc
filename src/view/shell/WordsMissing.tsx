import { languages, type Text } from '../../i18n/text'
import { Button } from '../shared/Button'

const sentence: Text = {
  en: 'Backstep could not be loaded completely. Either a new version of it replaced this one, or the network is down.',
  ko: 'Backstep을 모두 불러오지 못했습니다. 새 버전으로 바뀌었거나 네트워크가 끊긴 것입니다.',
}

const reload: Text = { en: 'Reload the page', ko: '페이지 새로 고침' }

/** Replaces the whole page if not even its words could be fetched, and so says it in every language. */
export const WordsMissing = () => (
  <main role="alert">
    {languages.map((language) => (
      <div key={language} lang={language}>
        <p>{sentence[language]}</p>
        <Button onClick={() => location.reload()}>{reload[language]}</Button>
      </div>
    ))}
  </main>
)
