/** The words in the gradient check, in English; {name} stands for what is put in. */
export const check = {
  'check.explain':
    'Move one entry w of a parameter up and down by $h = 10⁻⁴$ and run forward each time. The difference of the two losses, divided by $2h$, is s, the measured slope. Backpropagation gives g.',
  'check.net': 'Net',
  'check.net.shown': 'This net',
  'check.net.real': 'Real size',
  'check.real':
    '784-50-10 on the MNIST test images {images}: 39,760 parameters. The weights of a layer with n inputs come from a normal distribution with standard deviation $√(2/n)$; biases are 0.',
  'check.seed': 'Seed of the weights',
  'check.rules': 'Make a rule wrong on purpose',
  'check.intact': 'All rules right',
  'check.start': 'Check the gradients',
  'check.stop': 'Stop',
  'check.progress': 'Progress',
  'check.status.idle': 'Not measured yet.',
  'check.status.loading': 'Getting ready …',
  'check.status.download': 'Fetching the test images: {share} % …',
  'check.status.checking': '{checked} of {total} entries measured.',
  'check.status.stopped': 'Stopped: {checked} of {total} entries measured.',
  'check.table': 'Numerical against backpropagated gradients',
  'check.table.array': 'Array',
  'check.table.relative': 'Relative error',
  'check.table.largest': 'Largest difference of one entry',
  'check.entries': '{count} entries',
  'check.pending': 'not yet',
  'check.verdict.agrees': 'agrees',
  'check.verdict.unclear': 'unclear',
  'check.verdict.differs': 'does not agree',
  'check.verdict.not-finite': 'not finite',
  'check.at': 'at {place}',
  'check.thresholds':
    'Below $10⁻⁷$ an array agrees; above $10⁻⁴$ a rule is at fault. In between, or if all rules are right, look for a kink: an entry of H so close to 0 that the step carries it across.',
  'check.outcome.right-one': 'The gradient agrees with the measured slope.',
  'check.outcome.right': 'All {count} gradients agree with the measured slopes.',
  'check.outcome.missed':
    'Not caught: with these numbers the wrong rule gives the same gradients. Change the inputs.',
  'check.outcome.caught': 'Caught. Not in agreement: {faulty}.',
  'check.outcome.caught.right': 'In agreement: {right}.',
  'check.outcome.fault':
    'Not in agreement, although all rules are right: {faulty}. Either an entry of H lies so close to 0 that the step carries it across the ReLU’s kink, or the gradients are so small that rounding hides them. Change the numbers and check again.',
  'check.outcome.unclear':
    'Neither right nor wrong for certain: {faulty}. Change the numbers a little and check again.',
  'check.own.explain':
    'Move one entry w of an input up and down by $h = 10⁻⁴$ and run forward each time. The difference of the two outputs, divided by $2h$, is s, the measured slope. Backpropagation gives g.',
  'check.own.output': 'f is the output, {output}.',
  'check.own.sum':
    'The output is an array, so f is the sum of upstream gradient × {output} over its entries.',
  'check.own.none':
    'This program has no input that a gradient reaches. Give a number a name on a line of its own.',
  'check.own.input': 'Input',
  'check.own.thresholds':
    'Below $10⁻⁷$ an input agrees; above $10⁻⁴$ something is wrong with one of the two.',
  'check.own.differs':
    'Not in agreement: {faulty}. The rules here are tested, so look at the program: a kink (ReLU, |x|, a maximum) or a pole (a division by 0, a logarithm at 0) that h reaches, a curve that bends much within h, or numbers so large or small that rounding hides the slope. Change the numbers and check again.',
  'check.times.numerical': 'Numerical',
  'check.times.backpropagation': 'Backpropagation',
  'check.times.milliseconds': '{time} ms',
  'check.times.less': 'With so few entries, the numerical way took less time.',
  'check.times.ratio': 'The numerical way took {ratio} times as long.',
} as const
