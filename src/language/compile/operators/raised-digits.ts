import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const ofNumbers = (raised: string, plain: string): Text => ({
  en: `x${raised} is read as x ** ${plain}.`,
  ko: `x${raised} 표기는 ${withParticle(`x ** ${plain}`, '으로/로')} 읽었습니다.`,
})

const noProduct: Text = { en: 'It is not a matrix product.', ko: '행렬 곱이 아닙니다.' }

/** What raised digits behind a matrix are not. */
const notMeant: Readonly<Record<string, Text>> = {
  '2': { en: 'For the matrix product with itself, write x @ x.', ko: '자신과의 행렬 곱은 x @ x로 씁니다.' },
  '-1': { en: 'It is not the inverse.', ko: '역행렬이 아닙니다.' },
}

function ofMatrices(raised: string, plain: string): Text {
  const { en, ko } = notMeant[plain] ?? noProduct
  return {
    en: `x${raised} is read as x ** ${plain}, which raises each entry of a matrix. ${en}`,
    ko: `x${raised} 표기는 ${withParticle(`x ** ${plain}`, '으로/로')} 읽었으며, 행렬에서는 원소마다 거듭제곱합니다. ${ko}`,
  }
}

/** The number that raised digits mean, and what is said of how they are read. */
export function raisedDigits(raised: string): {
  readonly nested: number
  readonly remark: (isMatrix: boolean) => Text
} {
  const plain = [...raised].map((sign) => (sign === '⁻' ? '-' : digits.indexOf(sign))).join('')
  return {
    nested: Number(plain),
    remark: (isMatrix) => (isMatrix ? ofMatrices : ofNumbers)(raised, plain),
  }
}
