import type { Text } from '../../i18n/text'

/** A note on the two indices of a weight, which some texts write the other way round. */
export const indexOrder: Text = {
  en: '$w_ij$ joins input i to output j and stands in row i, column j. Some texts write the two indices the other way round; the matrix is the same.',
  ko: '$w_ij$는 입력 i와 출력 j를 이으며 i행 j열에 있습니다. 두 첨자를 반대 순서로 적는 교재도 있지만, 행렬은 같습니다.',
}
