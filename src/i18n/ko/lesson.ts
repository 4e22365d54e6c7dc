import type { lesson as inEnglish } from '../en/lesson'

/** The words on the page of a lesson, besides the workbench, in Korean. */
export const lesson: Readonly<Record<keyof typeof inEnglish, string>> = {
  'lesson.next': '다음: {title}',
  'practice.toggle': '질문',
  'parts.region': '이 단원의 구성',
  'algebra.start': '다음을 누르면 첫 줄이 나옵니다. 줄에 나오는 노드는 그래프에서 강조하여 표시합니다.',
  'update.explain':
    '매개변수마다 기울기의 반대 방향으로 조금 움직입니다: $W ← W − η · ∂{loss}/∂W$. 그런 다음 손실을 다시 계산합니다.',
  'update.parameter': '매개변수',
  'update.sign': '갱신의 부호',
  'update.waits': '아직 이 기울기까지 오지 않았습니다.',
  'update.rate': '학습률 η',
  'update.wrong-sign': '일부러 더하기로 바꾸기(흔한 실수)',
  'update.before': '갱신 전 손실',
  'update.after': '갱신 후 손실',
  'update.lower': '손실이 {difference}만큼 줄었습니다. 손실이 작아지는 쪽으로 움직였습니다.',
  'update.higher': '손실이 {difference}만큼 늘었습니다. 더하면 손실이 커지는 쪽으로 움직입니다.',
  'update.not-lower': '손실이 {difference}만큼 늘었습니다. 갱신량이 너무 컸으니 학습률을 줄여 보세요.',
  'update.equal': '손실이 그대로입니다. 여기서는 모든 기울기가 0입니다.',
  'update.keep': '새 가중치로 계속하기',
  'digits.image': '이미지 {image}: {label}',
  'digits.image-misread': '이미지 {image}: {label}, 학습된 신경망의 예측은 {reading}',
  'digits.misread': '오분류',
  'digits.prediction': '예측: {reading} (점수가 가장 높은 클래스)',
  'digits.no-prediction': '예측: 아직 알 수 없습니다.',
  'digits.right': '맞았습니다.',
  'digits.wrong': '틀렸습니다. 정답은 {label}입니다.',
  'digits.score': '점수',
  'digits.right-class': '정답 클래스',
  'digits.predicted': '예측한 클래스',
  'digits.weights': '가중치',
  'digits.trained': '학습 후',
  'digits.untrained': '학습 전',
  'digits.record':
    '이 페이지를 빌드할 때 학습했습니다. 이미지 {batch}장짜리 배치 {iterations}개, 학습률 {rate}, 시드 {seed}. 시험 이미지 {images}장 중 {accuracy}를 맞게 분류합니다.',
  'digits.start':
    '같은 신경망의 학습 전 모습입니다. 가중치는 표준편차가 {scale}인 정규분포, 편향은 0, 시드는 {seed}입니다. 아직은 무작위로 고르는 것과 같습니다.',
  'digits.download':
    '시험 이미지와 학습된 신경망을 받고 있습니다: 압축을 푼 크기로 {total} MB 중 {loaded} MB',
  'digits.progress': '내려받기',
  'digits.other-parts': '이 단원의 다른 구성은 내려받지 않아도 볼 수 있습니다.',
  'classes.save': '{file} 저장',
  'classes.note':
    '이 단원에 나오는 강의의 클래스를 새로 쓴 것입니다. 파일에는 MNIST 학습까지 전체가 들어 있습니다.',
}
