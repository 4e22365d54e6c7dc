import type { stage as inEnglish } from '../en/stage'

/** The words on the stage of a presentation, besides the workbench, in Korean. */
export const stage: Readonly<Record<keyof typeof inEnglish, string>> = {
  'present.region': '발표: {title}',
  'present.black': '검은 화면',
  'present.white': '흰 화면',
  'present.code': '그래프 옆에 프로그램, 다음은 클래스',
  'present.scroll-code': '코드 스크롤',
  'present.light': '포인터 자리만 밝히기',
  'present.move-light': '밝은 자리 옮기기',
  'present.pen': '펜',
  'present.erase': '그린 것 지우기',
  'present.qr': '이 단계의 QR 코드',
  'present.local': '이 주소는 이 컴퓨터에서만 열립니다.',
  'present.contents': '강의 차례',
  'present.number': '번호와 Enter를 누르면 그 부분으로 이동',
  'present.no-stop': '이 강의는 {count}번까지 있습니다.',
  'present.unblank': '화면을 가렸습니다. 아무 키나 누르거나 클릭하면 다시 보입니다.',
  'present.full-screen': '전체 화면',
  'present.overview': '그래프 전체 보기',
  'present.slope': '국소적 미분을 접선의 기울기로 보기',
  'present.ask': '다음 수 먼저 묻기',
  'present.larger': '크게',
  'present.smaller': '작게',
  'present.stage': '발표 화면 밝게 또는 어둡게',
  'present.help': '단축키',
}
