import type { practice as inEnglish } from '../en/practice'

/** The words of the questions that lessons ask, in Korean. */
export const practice: Readonly<Record<keyof typeof inEnglish, string>> = {
  'practice.shape': '{what}의 형상',
  'practice.check': '확인',
  'practice.right': '맞았습니다.',
  'practice.right.shape': '맞았습니다. 이제 원소 하나를 구해 보세요.',
  'practice.hint': '힌트',
  'practice.show': '풀이 보기',
  'practice.on': '다음 단계로',
  'practice.another': '다음 문제',
  'practice.stage': '강의실에 묻는 질문',
  'practice.stage.answer': '강의실에 물은 질문의 정답',
  'practice.skip': '답하지 않고 넘어가도 됩니다.',
}
