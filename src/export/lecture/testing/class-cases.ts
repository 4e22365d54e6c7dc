/** A net with the parameters of a lesson. */
export const lessonNet = `net = TwoLayerNet(*W1.shape, W2.shape[1])
for key in net.params: net.params[key][...] = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}[key]
`
const smallNet = `${lessonNet}values = {"A": net.predict(X), "L": net.loss(X, t)}
gradients = net.gradient(X, t)
gradients["X"] = net.layers["Affine1"].backward(net.layers["Relu1"].backward(net.layers["Affine2"].backward(net.lastLayer.backward())))`

const loss = `layer = SoftmaxWithLoss()
values = {"L": layer.forward(a, t)}
gradients = {"a": layer.backward()}`

/** The part of a lesson, and how the lecture's classes compute it from its inputs and the gradient `up`. */
export const classCases: readonly (readonly [part: string, python: string])[] = [
  [
    'chain-rule/chain-rule, node',
    `add, mul = AddLayer(), MulLayer()
t = add.forward(x, y)
values = {"t": t, "z": mul.forward(t, t)}
dt = sum(mul.backward(up))
gradients = dict(zip("xy", add.backward(dt)), t=dt)`,
  ],
  [
    'addition/addition, node',
    `layer = AddLayer()
values = {"z": layer.forward(x, y)}
gradients = dict(zip("xy", layer.backward(up)))`,
  ],
  [
    'multiplication/multiplication, node',
    `layer = MulLayer()
values = {"z": layer.forward(x, y)}
gradients = dict(zip("xy", layer.backward(up)))`,
  ],
  [
    'apples-and-oranges/apples-and-oranges, node',
    `apples, oranges, taxed, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
fruit = add.forward(apples.forward(apple_count, apple_price), oranges.forward(orange_count, orange_price))
values = {"fruit": fruit, "total": taxed.forward(fruit, tax)}
dfruit, dtax = taxed.backward(up)
dapples, doranges = add.backward(dfruit)
gradients = dict(zip(["apple_count", "apple_price"], apples.backward(dapples)), tax=dtax)
gradients.update(zip(["orange_count", "orange_price"], oranges.backward(doranges)))`,
  ],
  [
    'fan-out/fan-out, node',
    `add, mul, last = AddLayer(), MulLayer(), MulLayer()
values = {"L": last.forward(add.forward(x, 3), mul.forward(x, 4))}
da, db = last.backward(up)
gradients = {"a": da, "b": db, "x": add.backward(da)[0] + mul.backward(db)[0]}`,
  ],
  [
    'relu/relu, node',
    `layer, before = Relu(), up.copy()
values = {"Y": layer.forward(X)}
gradients = {"X": layer.backward(up)}
assert np.array_equal(up, before), "the gradient of the caller is overwritten"`,
  ],
  [
    'sigmoid/sigmoid, node, folded',
    `layer = Sigmoid()
values = {"y": layer.forward(x)}
gradients = {"x": layer.backward(up)}`,
  ],
  ...['affine/affine, node', 'affine-batch/affine-batch, node'].map(
    (part) =>
      [
        part,
        `layer = Affine(W, B)
values = {"Y": layer.forward(X)}
gradients = {"X": layer.backward(up), "W": layer.dW, "B": layer.db}`,
      ] as const,
  ),
  ...['three-classes, node, folded', 'batch, node'].flatMap((part) => [
    [`softmax-with-loss/${part}`, loss] as const,
    [`softmax-with-loss/${part}`, `t = np.argmax(t, axis=-1)\n${loss}`] as const,
  ]),
  ['softmax-with-loss/digit, node', `${loss}\nvalues["y"] = layer.y`],
  ['two-layer-net/small, node', smallNet],
  ['two-layer-net/small, node', `t = np.argmax(t, axis=1)\n${smallNet}`],
  [
    'two-layer-net/real, node',
    `X, t = X.reshape(1, -1), t.reshape(1, -1)
${lessonNet}values = {"L": net.loss(X, t)}
gradients = net.gradient(X, t)`,
  ],
]
