import type { Text } from '../../i18n/text'

/** A note on the two indices of a weight, which the lecture prints the other way round. */
export const indexOrder: Text = {
  en: '$w_{ij}$ joins input i to output j and stands in row i, column j. The lecture prints the two indices the other way round; the matrix is the same.',
  ko: '$w_{ij}$는 입력 i와 출력 j를 이으며 i행 j열에 있습니다. 강의 자료는 두 첨자를 반대 순서로 적지만, 행렬은 같습니다.',
}
