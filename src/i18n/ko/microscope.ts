import type { microscope as inEnglish } from '../en/microscope'

/** The words on the page of one iteration, besides the workbench, in Korean. */
export const microscope: Readonly<Record<keyof typeof inEnglish, string>> = {
  'microscope.iteration': '{iteration}번째 반복',
  'microscope.opening': '{iteration}번째 반복을 여는 중입니다 …',
  'microscope.missing.run':
    '아직 진행한 학습이 없어 {iteration}번째 반복을 열 수 없습니다. 먼저 신경망을 학습시키세요.',
  'microscope.missing.iteration':
    '{iteration}번째 반복은 남아 있지 않습니다. 반복은 일부만 저장하며, 페이지를 새로 고치면 모두 사라집니다. 지금 열 수 있는 반복은 학습 페이지에서 볼 수 있습니다.',
  'microscope.entry.later':
    '이 단계에서는 ∂L/∂W1을 아직 모릅니다. 구하는 단계까지 가면 그 원소 하나를 여기에서 풀어 보여 줍니다.',
  'microscope.back': '학습으로 돌아가기',
  'microscope.entry.said': '뉴런 {unit}, 픽셀 {pixel}: 원소의 값은 {gradient}입니다.',
  'microscope.unit': '뉴런 j',
  'microscope.row': '픽셀의 행',
  'microscope.column': '픽셀의 열',
  'microscope.largest': '가장 큰 원소',
  'microscope.parts':
    '이미지마다 $x$는 픽셀의 밝기이고, $δ$는 뉴런의 가중합에 도착한 기울기입니다. 둘의 곱을 모두 더하면 이 원소가 됩니다.',
  'microscope.image': '이미지',
  'microscope.shares': '이미지별 기여분, 큰 것부터',
  'microscope.share': '숫자 {label} 이미지: x {x}, δ {delta}, 곱 {product}',
  'microscope.more': '이미지 {rest}장 더 보기',
  'microscope.rule': '이미지 하나의 연쇄 법칙',
  'microscope.rule.of': '숫자 {label} 이미지의 기여분이 나오기까지',
  'microscope.ways': '다음 계층에서 되돌아오는 경로',
  'microscope.ways.unit': '다음 계층의 뉴런',
  'microscope.ways.weight': '가중치',
  'microscope.ways.product': '곱',
  'microscope.ways.rest': '그 밖에 기여분이 더 작은 경로가 {rest}개 있습니다.',
  'microscope.check': '이 가중치를 살짝 바꾸어 확인하기',
  'microscope.measuring': '측정하고 있습니다 …',
  'microscope.check.failed': '변화율을 측정하지 못했습니다({detail}). 다시 시도하세요.',
  'microscope.checked': '기울기는 {gradient}, 상대 오차는 {difference}입니다.',
}
