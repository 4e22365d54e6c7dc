/** The words beside the net that is trained: what it reads, and how it looks inside, in English; {name} stands for what is put in. */
export const insight = {
  'draw.surface': 'Square to draw a digit in',
  'draw.invitation': 'Draw a digit here.',
  'draw.keys':
    'Draw with a mouse, a pen or a finger, or with the keyboard: the arrow keys move the pen, Space lowers and lifts it.',
  'draw.pen-down': 'The pen is down.',
  'draw.diverged':
    'The net of the run has diverged: its numbers are no numbers any more, and it reads nothing.',
  'draw.undo': 'Undo stroke',
  'draw.clear': 'Clear',
  'draw.image': 'as the net sees it',
  'draw.reading': 'read as',
  'draw.reader.run': 'Probabilities by the net of the present run.',
  'draw.reader.stored':
    'Probabilities by a net that is stored with the page; once you train one, that one reads.',
  'draw.gradient': 'What would the gradient change?',
  'draw.label': 'Digit that the loss is about',
  'draw.gradient.words':
    'Where a pixel is purple, making it brighter raises the loss of “{digit}”; where it is green, it lowers it.',
  'insight.empty': 'Start training, and the net shows itself here.',
  'insight.asking': 'Looking into the net …',
  'insight.weights': 'Weights',
  'insight.activations': 'Activations',
  'insight.gradients': 'Gradients',
  'insight.reading': '{shown} read as {read}',
  'insight.more': 'The first {shown} are shown; {more} more.',
  'insight.image': 'Test image {image}: {reading}, probability {probability}',
  'insight.image.number': 'Test image {image}',
  'insight.probabilities': 'Probability of each digit',
  'insight.confusion.correct': '{correct} of {all} test images are read right.',
  'insight.confusion.caption':
    'Row: the digit that the image shows. Column: the digit that the net reads. The diagonal, blue, is right.',
  'insight.confusion.read': 'read',
  'insight.confusion.shown': 'shown',
  'insight.confusion.cell': '{reading}: {count}',
  'insight.confusion.hint': 'Choose a number to see its images.',
  'insight.mistakes.note':
    '{misread} of {images} test images are misread. Here are {shown}, those first whose wrong digit gets the highest probability. Choose one to see all ten.',
  'insight.units.hidden': 'What the {units} hidden units of the first layer look for',
  'insight.units.classes': 'What the {units} classes look for',
  'insight.units.array': 'Numbers shown in the pictures',
  'insight.units.choose': 'Unit looked at closely',
  'insight.units.note.weights':
    'Each picture is a column of W1, one pixel for each weight, all on one scale: purple pixels speak for the unit, green ones against it.',
  'insight.units.note.gradients':
    'Each picture is a column of $∂L/∂W₁$, taken on the first {batch} training images, all on one scale. A weight moves against its gradient.',
  'insight.unit': 'Unit {unit}',
  'insight.unit.dead': 'Unit {unit} (dead)',
  'insight.dead':
    'Dead: {count} of {units} units are 0 for all {batch} images of this batch, so no gradient reaches them (dashed): {list}',
  'insight.class': 'Class {unit}',
  'insight.range.weights': 'Weights from {least} to {most}',
  'insight.range.gradients': 'Gradients from {least} to {most}',
  'insight.histograms.note':
    'All layers of a kind share one axis, and a bar’s height is the logarithm of its count. Exact zeros are counted apart. Activations and gradients: first {batch} training images. Where σ, the standard deviation, of the gradients is far smaller in the first layers than in the last, they vanish on their way back.',
  'insight.zeros': 'Exactly 0: {zeros} of {count} ({percent} %)',
  'insight.not-finite': 'NaN or infinite: {count}',
  'insight.no-hidden': 'No hidden layer, so no activations.',
} as const
