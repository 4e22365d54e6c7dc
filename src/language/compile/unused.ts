import type { Text } from '../../i18n/text'
import { isSeeding } from '../seeding'
import type { Construct } from './construct'

const nothingRandom: Text = {
  en: 'This line is passed over: nothing random is drawn here.',
  ko: '여기서는 난수를 뽑지 않으므로 이 줄은 건너뜁니다.',
}

/** What a graph does not need; a seed looks as if it had an effect, so it is remarked on. */
export const unused: Construct = {
  leave: ({ from, to }, { text, reporter }) => {
    if (isSeeding(text.slice(from, to))) reporter.remark({ from, to }, nothingRandom)
  },
}
