import type { check as inEnglish } from '../en/check'

/** The words in the gradient check, in Korean. */
export const check: Readonly<Record<keyof typeof inEnglish, string>> = {
  'check.explain':
    '매개변수의 원소 w 하나를 $h = 10⁻⁴$만큼 올리고 내려 순전파를 각각 한 번씩 합니다. 두 손실의 차이를 $2h$로 나눈 것이 측정한 변화율 s이고, 오차역전파법으로 구한 기울기가 g입니다.',
  'check.net': '신경망',
  'check.net.shown': '이 신경망',
  'check.net.real': '실제 크기',
  'check.real':
    'MNIST 시험 이미지 {images}번을 넣은 784-50-10 신경망이며 매개변수는 39,760개입니다. 입력이 n개인 계층의 가중치는 표준편차가 $√(2/n)$인 정규분포를 따르고, 편향은 0입니다.',
  'check.seed': '가중치의 시드',
  'check.rules': '규칙을 일부러 틀리게 바꾸기',
  'check.intact': '모든 규칙을 맞게',
  'check.start': '기울기 확인하기',
  'check.stop': '중지',
  'check.progress': '진행',
  'check.status.idle': '아직 재지 않았습니다.',
  'check.status.loading': '준비하고 있습니다 …',
  'check.status.download': '시험 이미지를 내려받고 있습니다: {share}% …',
  'check.status.checking': '원소 {total}개 중 {checked}개를 쟀습니다.',
  'check.status.stopped': '중지했습니다. 원소 {total}개 중 {checked}개를 쟀습니다.',
  'check.table': '측정한 변화율과 오차역전파법의 기울기 비교',
  'check.table.array': '배열',
  'check.table.relative': '상대 오차',
  'check.table.largest': '원소 하나의 가장 큰 차이',
  'check.entries': '원소 {count}개',
  'check.pending': '아직',
  'check.verdict.agrees': '일치',
  'check.verdict.unclear': '불분명',
  'check.verdict.differs': '불일치',
  'check.verdict.not-finite': '유한하지 않음',
  'check.at': '{place} 위치',
  'check.thresholds':
    '$10⁻⁷$보다 작으면 일치하고, $10⁻⁴$보다 크면 규칙이 틀린 것입니다. 그 사이이거나 모든 규칙이 맞는데도 어긋나면 꺾이는 점, 곧 H에서 0에 아주 가까워 w를 h만큼 움직이면 0을 넘는 원소를 찾아보세요.',
  'check.outcome.right-one': '기울기가 측정한 변화율과 일치합니다.',
  'check.outcome.right': '기울기 {count}개가 모두 측정한 변화율과 일치합니다.',
  'check.outcome.missed':
    '잡아내지 못했습니다. 이 수에서는 틀린 규칙도 같은 기울기를 냅니다. 입력을 바꾸어 보세요.',
  'check.outcome.caught': '잡아냈습니다. 어긋난 배열: {faulty}.',
  'check.outcome.caught.right': '일치하는 배열: {right}.',
  'check.outcome.fault':
    '모든 규칙이 맞는데도 어긋난 배열: {faulty}. H의 어떤 원소가 0에 아주 가까워 w를 h만큼 움직일 때 ReLU의 꺾이는 점을 넘었거나, 기울기가 너무 작아 반올림에 묻혔습니다. 수를 바꾸어 다시 확인하세요.',
  'check.outcome.unclear': '맞는지 틀리는지 분명하지 않은 배열: {faulty}. 수를 조금 바꾸어 다시 확인하세요.',
  'check.own.explain':
    '입력의 원소 w 하나를 $h = 10⁻⁴$만큼 올리고 내려 순전파를 각각 한 번씩 합니다. 두 출력의 차이를 $2h$로 나눈 것이 측정한 변화율 s이고, 오차역전파법으로 구한 기울기가 g입니다.',
  'check.own.output': 'f는 출력 {output}입니다.',
  'check.own.sum': '출력이 배열이므로 f는 모든 원소에 걸친 상류 기울기 × {output}의 합입니다.',
  'check.own.none': '기울기가 닿는 입력이 없습니다. 수에 이름을 붙여 한 줄로 쓰세요.',
  'check.own.input': '입력',
  'check.own.thresholds': '$10⁻⁷$보다 작으면 일치하고, $10⁻⁴$보다 크면 둘 중 하나가 틀린 것입니다.',
  'check.own.differs':
    '어긋난 입력: {faulty}. 여기의 미분 규칙은 모두 시험을 거쳤으니 프로그램을 살펴보세요. h 안에 꺾이는 점(ReLU, |x|, 최댓값)이나 극점(0으로 나누기, 0의 로그)이 있거나, h 안에서 곡선이 크게 휘거나, 수가 너무 크거나 작아 변화율이 반올림에 묻혔을 수 있습니다. 수를 바꾸어 다시 확인하세요.',
  'check.times.numerical': '수치 미분',
  'check.times.backpropagation': '오차역전파법',
  'check.times.milliseconds': '{time}밀리초',
  'check.times.less': '원소가 이렇게 적으면 수치 미분이 더 빨리 끝납니다.',
  'check.times.ratio': '수치 미분이 {ratio}배 오래 걸렸습니다.',
}
