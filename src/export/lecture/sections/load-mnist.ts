import type { Section } from '../section'

/**
 * MNIST from its four files, as they are distributed. Format: LeCun, "The MNIST database of handwritten
 * digits".
 */
export const loadMnist: Section = {
  title: { en: 'Reading MNIST', ko: 'MNIST 읽기' },
  code: `def load_mnist(folder, normalize=True, one_hot_label=False):
    def read(name, header_size):
        # {bytes}
        with gzip.open(Path(folder) / name) as file:
            return np.frombuffer(file.read(), dtype=np.uint8, offset=header_size)

    def read_images(name):
        images = read(name, 16).reshape(-1, 28 * 28)
        return images.astype(np.float32) / 255 if normalize else images

    def read_labels(name):
        labels = read(name, 8)
        return np.eye(10)[labels] if one_hot_label else labels

    x_train = read_images("train-images-idx3-ubyte.gz")
    t_train = read_labels("train-labels-idx1-ubyte.gz")
    x_test = read_images("t10k-images-idx3-ubyte.gz")
    t_test = read_labels("t10k-labels-idx1-ubyte.gz")
    return (x_train, t_train), (x_test, t_test)`,
  comments: {
    bytes: {
      en: 'a header, then one byte for each pixel or label',
      ko: '머리말 뒤에 픽셀이나 정답 레이블이 한 바이트씩 이어집니다',
    },
  },
}
