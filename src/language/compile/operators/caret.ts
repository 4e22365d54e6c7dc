import type { Text } from '../../../i18n/text'
import type { Reporter } from '../../reporter'
import type { Mark } from '../construct'

const readAsPower: Text = {
  en: '^ is read as a power, like **. In Python it combines bits.',
  ko: '^ 기호는 **처럼 거듭제곱으로 읽었습니다. 파이썬에서는 비트 연산입니다.',
}

/** Says how ^ is read, if this is one. */
export function remarkOnCaret({ from, text }: Mark, reporter: Reporter): void {
  const span = { from, to: from + 1 }
  if (text.startsWith('^')) reporter.remark(span, readAsPower, { ...span, write: '**' })
}
