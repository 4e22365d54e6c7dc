import type { Section } from '../section'

/** Mini-batches, updates, and the accuracies after each epoch. */
export const training: Section = {
  title: { en: 'Training', ko: '학습' },
  code: `# {files}
(x_train, t_train), (x_test, t_test) = load_mnist("mnist", one_hot_label=True)

# {seed}
np.random.seed(1)
network = TwoLayerNet(input_size=784, hidden_size=50, output_size=10)

iters_num = 10000
train_size = x_train.shape[0]
batch_size = 100
learning_rate = 0.1
iter_per_epoch = max(train_size // batch_size, 1)

train_loss_list = []
train_acc_list = []
test_acc_list = []

for i in range(iters_num):
    # {batch}
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x_train[batch_mask]
    t_batch = t_train[batch_mask]

    grad = network.gradient(x_batch, t_batch)

    # {update}
    for key in ("W1", "b1", "W2", "b2"):
        network.params[key] -= learning_rate * grad[key]

    train_loss_list.append(network.loss(x_batch, t_batch))

    # {epoch}
    if (i + 1) % iter_per_epoch == 0:
        train_acc = network.accuracy(x_train, t_train)
        test_acc = network.accuracy(x_test, t_test)
        train_acc_list.append(train_acc)
        test_acc_list.append(test_acc)
        epoch = (i + 1) // iter_per_epoch
        print(f"epoch {epoch}: train {train_acc:.4f}, test {test_acc:.4f}")`,
  comments: {
    files: {
      en: 'mnist: the folder with the four .gz files of MNIST',
      ko: 'mnist: MNIST의 .gz 파일 네 개가 있는 폴더',
    },
    seed: {
      en: 'with the same seed, every run is the same',
      ko: '시드가 같으면 실행할 때마다 결과가 같습니다',
    },
    batch: { en: 'a mini-batch, drawn with replacement', ko: '미니배치를 복원 추출합니다' },
    update: {
      en: 'against the gradient, and in place: the layers share these arrays',
      ko: '기울기의 반대쪽으로, 계층과 함께 쓰는 배열을 그 자리에서 바꿉니다',
    },
    epoch: { en: 'an epoch is over', ko: '한 에폭이 끝날 때마다' },
  },
}
