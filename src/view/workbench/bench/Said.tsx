import { useMemo } from 'react'
import { firstUses } from '../../../glossary/first-uses'
import { saidAt } from '../../../program/said-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { toldText } from '../../../trace/words/told'
import { useLanguage } from '../../shared/use-language'
import { WordedProse } from '../../words/WordedProse'

interface SaidProps {
  readonly session: ProgramSession
}

/** What a program says at a step, with its numbers; a word that is new in it can be pressed. */
export function Said({ session: { program, run, trace, step, loss } }: SaidProps) {
  const { language, say } = useLanguage()
  const newWords = useMemo(() => {
    const { said = [], conclusion } = program
    const all = conclusion ? [...said, conclusion] : said
    const uses = firstUses(
      all.map(({ text }) => text[language]),
      language,
    )
    return new Map(all.map((told, i) => [told, uses[i] ?? []]))
  }, [program, language])
  const shown = saidAt(program, trace, step)
  return (
    <WordedProse
      text={shown.map((told) => say(toldText(told, run, loss))).join(' ')}
      words={shown.flatMap((told) => newWords.get(told) ?? [])}
    />
  )
}
