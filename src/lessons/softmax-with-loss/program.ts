/** Softmax and cross-entropy, taken apart, for scores log 3, log 2 and log 5: y = (0.3, 0.2, 0.5). */
export const threeClassesProgram = `# log(3), log(2), log(5)
a = [1.0986122886681098, 0.6931471805599453, 1.6094379124341003]
# one-hot: the second class is right
t = [0, 1, 0]
# region softmax_cross_entropy
# region softmax
u = exp(a)
S = sum(u)
y = u / S
# endregion
# region cross_entropy
v = log(y)
m = t * v
c = sum(m)
L = c * -1
# endregion
# endregion`
