import type { lecture as english } from '../en/lecture'

/** The words of what the lecture opens and ends with, in Korean. */
export const lecture: Readonly<Record<keyof typeof english, string>> = {
  'lecture.subtitle': '연쇄 법칙에서 손글씨 숫자를 읽는 신경망까지',
  'lecture.thanks': '수고하셨습니다.',
  'lecture.home': '집에서 해 보세요',
  'lecture.home.step': '단원마다 한 단계씩 따라가며 숫자를 바꿔 보세요.',
  'lecture.home.check': '직접 프로그램을 쓰고, 손으로 구한 기울기가 맞는지 확인해 보세요.',
  'lecture.home.train': '브라우저에서 신경망을 학습시키고, 직접 쓴 숫자를 읽혀 보세요.',
  'lecture.frame.title': '강의 제목',
  'lecture.frame.closing': '마무리 인사와 이 페이지의 주소',
  'lecture.next': '다음 구성으로',
  'lecture.previous': '이전 구성으로',
  'lecture.lead':
    '발표 화면에서 강의는 제목으로 시작하고, 마무리 인사와 이 페이지의 주소로 끝납니다. 그 사이 구성의 번호는 그대로입니다.',
  'lecture.lecturer': '제목에 표시할 내용',
  'lecture.name.en': '영어 이름',
  'lecture.name.ko': '한국어 이름',
  'lecture.affiliation.en': '영어 소속',
  'lecture.affiliation.ko': '한국어 소속',
  'lecture.kept':
    '이 브라우저에만 저장됩니다. 한 언어로만 적어도 다른 언어에 그대로 표시되며, 비워 둔 항목은 표시되지 않습니다.',
  'lecture.order': '전체 강의 순서와 유인물',
}
