import type { insight as inEnglish } from '../en/insight'

/** The words beside the net that is trained: what it reads, and how it looks inside, in Korean. */
export const insight: Readonly<Record<keyof typeof inEnglish, string>> = {
  'draw.surface': '숫자를 그리는 칸',
  'draw.invitation': '여기에 숫자를 그려 보세요.',
  'draw.keys':
    '마우스나 펜, 손가락으로 그립니다. 키보드로도 그릴 수 있습니다. 화살표 키로 펜을 움직이고 스페이스로 펜을 내리거나 뗍니다.',
  'draw.pen-down': '펜을 내렸습니다.',
  'draw.diverged':
    '학습이 발산하여 가중치가 NaN이나 무한대가 되었습니다. 이 신경망으로는 아무것도 인식할 수 없습니다.',
  'draw.undo': '한 획 지우기',
  'draw.clear': '모두 지우기',
  'draw.image': '신경망이 보는 모습',
  'draw.reading': '인식한 숫자',
  'draw.reader.run': '지금 학습하는 신경망이 계산한 확률입니다.',
  'draw.reader.stored': '페이지에 저장된 신경망이 계산한 확률입니다. 직접 학습시키면 그 신경망이 계산합니다.',
  'draw.gradient': '픽셀을 바꾸면 손실이 어떻게 변할까요?',
  'draw.label': '손실의 정답으로 둘 숫자',
  'draw.gradient.words':
    '보라색 픽셀은 밝아질수록 ‘{digit}’의 손실이 커지고, 초록색 픽셀은 밝아질수록 손실이 작아집니다.',
  'insight.empty': '학습을 시작하면 신경망의 내부를 여기에서 볼 수 있습니다.',
  'insight.asking': '신경망의 값을 가져오고 있습니다 …',
  'insight.weights': '가중치',
  'insight.activations': '활성화값',
  'insight.gradients': '기울기',
  'insight.reading': '{shown} {read} 인식',
  'insight.more': '처음 {shown}장만 표시했습니다. {more}장이 더 있습니다.',
  'insight.image': '시험 이미지 {image}: {reading}, 확률 {probability}',
  'insight.image.number': '시험 이미지 {image}',
  'insight.probabilities': '숫자별 확률',
  'insight.confusion.correct': '시험 이미지 {all}장 중 {correct}장을 맞게 분류합니다.',
  'insight.confusion.caption':
    '행: 이미지의 정답. 열: 신경망이 인식한 숫자. 파란 대각선이 맞게 분류한 것입니다.',
  'insight.confusion.read': '인식한 숫자',
  'insight.confusion.shown': '정답',
  'insight.confusion.cell': '{reading}: {count}장',
  'insight.confusion.hint': '칸을 누르면 해당 이미지를 볼 수 있습니다.',
  'insight.mistakes.note':
    '시험 이미지 {images}장 중 {misread}장을 잘못 분류합니다. 틀린 숫자의 확률이 높은 순서로 {shown}장을 보여 줍니다. 하나를 고르면 열 숫자의 확률을 모두 볼 수 있습니다.',
  'insight.units.hidden': '첫 은닉층의 뉴런 {units}개가 찾는 것',
  'insight.units.classes': '클래스 {units}개가 찾는 것',
  'insight.units.array': '그림으로 볼 값',
  'insight.units.choose': '자세히 볼 뉴런',
  'insight.units.note.weights':
    '그림 하나는 W1의 열 하나이고, 픽셀 하나는 가중치 하나입니다. 색의 기준은 모두 같습니다. 보라색 픽셀이 밝으면 뉴런의 값이 커지고, 초록색 픽셀이 밝으면 작아집니다.',
  'insight.units.note.gradients':
    '그림 하나는 처음 {batch}장의 훈련 이미지로 구한 $∂L/∂W₁$의 열 하나입니다. 색의 기준은 모두 같습니다. 가중치는 기울기의 반대 방향으로 갱신됩니다.',
  'insight.unit': '뉴런 {unit}',
  'insight.unit.dead': '뉴런 {unit}(죽음)',
  'insight.dead':
    '죽은 뉴런: 뉴런 {units}개 중 {count}개가 이 배치의 이미지 {batch}장 모두에서 0이어서 그 가중치에 기울기가 전해지지 않습니다(점선): {list}',
  'insight.class': '클래스 {unit}',
  'insight.range.weights': '가중치: {least}부터 {most}까지',
  'insight.range.gradients': '기울기: {least}부터 {most}까지',
  'insight.histograms.note':
    '종류가 같은 값은 모든 계층이 한 축을 함께 쓰고, 막대의 높이는 개수의 로그입니다. 정확히 0인 값은 따로 셉니다. 활성화값과 기울기는 처음 {batch}장의 훈련 이미지로 구합니다. 기울기의 표준편차 σ가 뒤쪽 계층보다 앞쪽 계층에서 훨씬 작으면 기울기 소실입니다.',
  'insight.zeros': '정확히 0: {count}개 중 {zeros}개({percent}%)',
  'insight.not-finite': 'NaN 또는 무한대: {count}개',
  'insight.no-hidden': '은닉층이 없으므로 활성화값도 없습니다.',
}
