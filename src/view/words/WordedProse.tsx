import { Fragment } from 'react'
import { findWords } from '../../glossary/find-words'
import type { WordId } from '../../glossary/words'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import { Word } from './Word'

interface WordedProseProps {
  /** As for `Prose`. */
  readonly text: string
  /** The words that can be pressed. */
  readonly words: readonly WordId[]
}

/** Keeps a word and what touches it, such as a Korean particle, in one line. */
const wordJoiner = '\u2060'

/** Text for people in which some words say what they mean. */
export function WordedProse({ text, words }: WordedProseProps) {
  const { language } = useLanguage()
  const found = words.length === 0 ? [] : findWords(text, language).filter(({ id }) => words.includes(id))
  if (found.length === 0) return <Prose text={text} />
  return (
    <>
      {found.map(({ id, from, to }, i) => (
        <Fragment key={id}>
          <Prose text={text.slice(found[i - 1]?.to ?? 0, from)} />
          {/\S$/.test(text.slice(0, from)) && wordJoiner}
          <Word id={id} name={text.slice(from, to).replaceAll('$', '')}>
            <Prose text={text.slice(from, to)} />
          </Word>
          {/^\S/.test(text.slice(to)) && wordJoiner}
        </Fragment>
      ))}
      <Prose text={text.slice(found.at(-1)?.to ?? 0)} />
    </>
  )
}
