import type { Key } from '../../../i18n/dictionaries'
import type { Text } from '../../../i18n/text'
import { mistakeSayings } from '../../../practice/mistakes/sayings.at-build'
import { mistakeTitles } from '../../../practice/mistakes/titles'
import { rules } from '../../../practice/questions/rules'
import { addUp, countMistakes } from '../../../state/results/add-up'
import type { CountedAnswers } from '../../../state/results/counted'
import { ruleOfQuestion } from '../../../state/results/question-rule'
import type { Rows } from '../../../state/results/table-text'

/** The language that the rows are written in. */
interface Words {
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  readonly say: (text: Text) => string
}

/** How the answers of a class went by rule, with the headings as first row. */
export const ruleRows = (people: readonly CountedAnswers[], { t, say }: Words): Rows => [
  [t('class.rule'), t('class.students'), t('class.first'), t('class.wrong')],
  ...addUp(people, ruleOfQuestion).map((count) => [
    count.rule ? say(rules[count.rule]) : t('results.other-rule'),
    String(count.people),
    t('class.of', { first: count.rightAtFirst, questions: count.questions }),
    String(count.wrong),
  ]),
]

/** What a class got wrong, the most frequent first, with the headings as first row. */
export const mistakeRows = (people: readonly CountedAnswers[], { t, say }: Words): Rows => [
  [t('class.mistake'), t('class.students'), t('class.times'), t('class.sentence')],
  ...countMistakes(people.map((answers) => Object.values(answers))).map(
    ({ mistake, times, people: made }) => [
      say(mistakeTitles[mistake]),
      String(made),
      String(times),
      say(mistakeSayings[mistake]),
    ],
  ),
]
