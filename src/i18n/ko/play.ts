import type { play as english } from '../en/play'

/** The same in Korean. */
export const play: Readonly<Record<keyof typeof english, string>> = {
  'play.title': '보기',
  'play.program': '프로그램',
  'play.graph': '그래프',
  'play.editor': '프로그램 입력',
  'play.example': '열기',
  'play.example.own': '직접 입력',
  'play.earlier': '이전 프로그램',
  'play.output': '미분할 값',
  'play.output.standard': '{name} (출력)',
  'play.copy': '링크 복사',
  'play.length': '링크 길이: {length}자',
  'play.long': '링크가 {length}자입니다. 채팅에 따라 {most}자까지만 보낼 수 있습니다.',
  'play.too-long': '프로그램이 길어 링크에 담을 수 없습니다. 보내려면 파일로 저장하세요.',
  'play.fix.write': '고치기: {write}',
  'play.fix.insert': '넣기: {write}',
  'play.fix.remove': '지우기: {replaced}',
  'play.fault': '{line}번째 줄: {says}',
  'play.stale': '지금 글은 읽을 수 없어, 그래프는 마지막으로 읽은 프로그램을 보여 줍니다.',
  'play.not-kept': '이 브라우저에는 저장할 수 없어 창을 닫으면 프로그램이 사라집니다.',
  'play.no-room':
    '이 브라우저에 남은 공간이 없어 방금 입력한 내용을 저장하지 못했습니다. 다른 프로그램을 삭제하거나 이 프로그램을 파일로 저장하세요.',
  'play.hint.shape': '{name}, 형상 {shape}',
  'play.given.trained': '시험 이미지 {image}번과 학습된 신경망',
  'play.given.untrained': '시험 이미지 {image}번과 학습 전의 신경망',
  'play.given.iteration': '학습의 {iteration}번째 반복',
  'play.given.missing':
    '이 링크에 딸린 배열이 이 브라우저에 없습니다. 배열은 프로그램을 연 브라우저에만 최근 것으로 {most}벌까지 저장되고, 시크릿 창에서는 창을 닫으면 사라집니다. 단원이나 반복에서 프로그램을 다시 열거나, 배열을 직접 입력하세요.',
}
