import type { stage as inEnglish } from '../en/stage'

/** The words on the stage of a presentation, besides the workbench, in Korean. */
export const stage: Readonly<Record<keyof typeof inEnglish, string>> = {
  'present.region': '발표: {title}',
  'present.blank': '화면 가리기',
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
