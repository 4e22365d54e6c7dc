import type { Text } from '../../i18n/text'
import type { MistakeId } from './mistake-ids'

/** What people get wrong, in a few words: how it is called in a list. */
export const mistakeTitles: Readonly<Record<MistakeId, Text>> = {
  'value-for-gradient': { en: 'Value instead of gradient', ko: '기울기 대신 값을 씀' },
  'upstream-left-out': { en: 'Upstream gradient left out', ko: '상류 기울기를 빠뜨림' },
  'upstream-put-in': {
    en: 'Upstream gradient put into a local derivative',
    ko: '국소적 미분에 상류 기울기를 곱함',
  },
  'local-left-out': { en: 'Local derivative left out', ko: '국소적 미분을 빠뜨림' },
  'own-input': { en: 'Own input instead of the other', ko: '다른 쪽 입력 대신 자기 입력을 씀' },
  'addition-splits': { en: 'Gradient split at an addition', ko: '덧셈 노드에서 기울기를 나눔' },
  'one-path': { en: 'Only one of several paths', ko: '여러 경로 중 하나만 계산함' },
  'paths-not-added': { en: 'Paths not added up', ko: '경로끼리 더하지 않음' },
  sign: { en: 'Wrong sign', ko: '부호가 틀림' },
  'inner-left-out': { en: 'Inner derivative left out', ko: '안쪽 함수의 미분을 빠뜨림' },
  'wrong-point': { en: 'Derivative at the wrong value', ko: '다른 값에서 미분함' },
  'sigmoid-of-input': { en: 'Sigmoid’s input instead of its output', ko: '시그모이드의 출력 대신 입력을 씀' },
  'square-left-out': { en: 'Square left out', ko: '제곱을 빠뜨림' },
  'mask-by-gradient': { en: 'Mask by the gradient’s sign', ko: '기울기의 부호로 마스크를 만듦' },
  'mean-left-out': { en: '1/N left out', ko: '1/N을 빠뜨림' },
  'mean-twice': { en: 'Divided by N twice', ko: 'N으로 두 번 나눔' },
  'target-minus-output': { en: 'Target minus prediction', ko: '정답에서 출력을 뺌' },
  'output-for-difference': { en: 'Target not subtracted', ko: '정답을 빼지 않음' },
  'own-score-only': { en: 'A score moves only its own class', ko: '점수가 자기 클래스만 바꾼다고 봄' },
  'not-transposed': { en: 'Wrong matrix transposed, or none', ko: '전치를 빠뜨리거나 다른 행렬을 전치함' },
  'bias-not-summed': { en: 'Bias gradient not added up', ko: '편향의 기울기를 더하지 않음' },
  'started-with-value': { en: 'Backward pass begun with the value', ko: '역전파를 출력의 값에서 시작함' },
  'other-variable': { en: 'Gradient of another variable', ko: '다른 변수의 기울기를 씀' },
  'other-entry': { en: 'Another entry of the array', ko: '다른 원소의 값을 씀' },
  'shape-of-other': { en: 'Shape of another array', ko: '다른 배열의 형상을 씀' },
}
