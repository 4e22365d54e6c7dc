/** The words beside the net that is trained: what it reads, and how it looks inside, in English; {name} stands for what is put in. */
export const insight = {
  'draw.surface': 'Square to draw a digit in',
  'draw.invitation': 'Draw a digit here.',
  'draw.keys':
    'Draw with a mouse, a pen or a finger, or with the keyboard: the arrow keys move the pen, Space lowers and lifts it.',
  'draw.pen-down': 'The pen is down.',
  'draw.diverged':
    'The run has diverged: its weights have become NaN or infinite, so it cannot read anything.',
  'draw.undo': 'Undo stroke',
  'draw.clear': 'Clear',
  'draw.image': 'as the net sees it',
  'draw.reading': 'read as',
  'draw.reader.run': 'Probabilities from the net of the current run.',
  'draw.reader.stored':
    'Probabilities from a net that comes with the page. Once you train one, that one is used.',
  'draw.gradient': 'How would each pixel change the loss?',
  'draw.label': 'Digit that counts as correct',
  'draw.gradient.words':
    'Making a purple pixel brighter raises the loss for “{digit}”; making a green one brighter lowers it.',
  'insight.empty': 'Start training, and you can look inside the net here.',
  'insight.asking': 'Looking into the net …',
  'insight.weights': 'Weights',
  'insight.activations': 'Activations',
  'insight.gradients': 'Gradients',
  'insight.reading': '{shown} read as {read}',
  'insight.more': 'The first {shown} are shown; {more} more.',
  'insight.image': 'Test image {image}: {reading}, probability {probability}',
  'insight.image.number': 'Test image {image}',
  'insight.probabilities': 'Probability of each digit',
  'insight.confusion.correct': '{correct} of {all} test images are classified correctly.',
  'insight.confusion.caption':
    'Row: the digit in the image. Column: the digit that the net reads. The blue diagonal is correct.',
  'insight.confusion.read': 'read',
  'insight.confusion.shown': 'shown',
  'insight.confusion.cell': '{reading}: {count}',
  'insight.confusion.hint': 'Select a number to see its images.',
  'insight.mistakes.note':
    '{misread} of {images} test images are misclassified. Here are the {shown} whose wrong digit gets the highest probability. Select one to see all ten probabilities.',
  'insight.units.hidden': 'What the {units} hidden units of the first layer look for',
  'insight.units.classes': 'What the {units} classes look for',
  'insight.units.array': 'Values shown',
  'insight.units.choose': 'Selected unit',
  'insight.units.note.weights':
    'Each picture is a column of W1, one pixel for each weight, all on one scale: light on a purple pixel pushes the unit up, on a green one down.',
  'insight.units.note.gradients':
    'Each picture is a column of $∂L/∂W₁$ for the first {batch} training images, all on one scale. An update moves each weight against its gradient.',
  'insight.unit': 'Unit {unit}',
  'insight.unit.dead': 'Unit {unit} (dead)',
  'insight.dead':
    'Dead: {count} of {units} units are 0 for all {batch} images of this batch, so no gradient reaches their weights (dashed): {list}',
  'insight.class': 'Class {unit}',
  'insight.range.weights': 'Weights from {least} to {most}',
  'insight.range.gradients': 'Gradients from {least} to {most}',
  'insight.histograms.note':
    'All layers of a kind share one axis, and the height of a bar is the logarithm of its count. Exact zeros are counted separately. Activations and gradients come from the first {batch} training images. If σ, the standard deviation, of the gradients is far smaller in the first layers than in the last, the gradients vanish on their way back.',
  'insight.zeros': 'Exactly 0: {zeros} of {count} ({percent}%)',
  'insight.not-finite': 'NaN or infinite: {count}',
  'insight.no-hidden': 'No hidden layer, so no activations.',
} as const
