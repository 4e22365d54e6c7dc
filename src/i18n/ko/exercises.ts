import type { exercises as inEnglish } from '../en/exercises'

/** The words of the sheets of exercises, in Korean. */
export const exercises: Readonly<Record<keyof typeof inEnglish, string>> = {
  'review.lead':
    '오늘 복습할 단원: {count}개 중 {due}개. 이 단원부터 나오고, 어려웠던 단원은 더 자주 나옵니다.',
  'review.later':
    '오늘 복습할 단원은 없습니다. 풀어 본 내용을 섞은 문제이고, 어려웠던 단원이 더 자주 나옵니다.',
  'review.none':
    '아직 복습할 것이 없습니다. 단원의 문제나 연습 문제에 답하면, 잊기 전에 여기에서 다시 나옵니다.',
  'review.another': '다시 뽑기',
  'exercises.hand-in':
    '코드에는 이 문제지의 결과와 마지막으로 답한 시각, 그리고 적었다면 이름이 들어 있습니다. 수업 채팅에 붙여 넣거나 파일로 보내세요.',
  'exercises.review': '풀어 본 내용 복습하기',
  'exercises.qr': 'QR 코드',
  'exercises.lead':
    '매번 다른 수로, 모두 손으로 계산할 수 있는 문제입니다. 시드가 같으면 누구에게나 같은 문제지가 나옵니다.',
  'exercises.lessons': '단원',
  'exercises.all': '모든 단원',
  'exercises.seed': '시드',
  'exercises.seed.problem': '시드는 0부터 {largest}까지의 정수입니다.',
  'exercises.another': '다른 문제지',
  'exercises.copy': '링크 복사',
  'exercises.copied': '복사했습니다.',
  'exercises.not-copied': '복사하지 못했습니다. 주소창의 주소를 복사하세요.',
  'exercises.print': '인쇄',
  'exercises.print.answers': '정답 포함',
  'exercises.sheet': '문제지 {seed}',
  'exercises.name': '이름',
  'exercises.given': '주어진 것',
  'exercises.answer': '정답',
  'exercises.show': '정답 보기',
  'exercises.found': '찾았습니다.',
  'exercises.progress': '{count}문제 중 {done}문제 완료',
  'exercises.score': '{count}문제 중 {right}문제를 한 번에 맞힘',
}
