/** The sigmoid taken apart into four nodes. */
export const sigmoidProgram = `x = 1
# region sigmoid
a = x * -1
b = exp(a)
c = b + 1
y = reciprocal(c)
# endregion`
