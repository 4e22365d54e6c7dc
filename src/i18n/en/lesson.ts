/** The words on the page of a lesson, besides the workbench, in English; {name} stands for what is put in. */
export const lesson = {
  'lesson.next': 'Next: {title}',
  'practice.toggle': 'Questions',
  'parts.region': 'Parts of this lesson',
  'algebra.start': 'Press Next for the first line. The nodes that a line mentions are lit in the graph.',
  'update.explain':
    'Each parameter takes a small step against its gradient: $W ← W − η · ∂{loss}/∂W$. Then the loss is computed again.',
  'update.rate': 'Learning rate η',
  'update.wrong-sign': 'Use a plus sign instead (a common mistake)',
  'update.before': 'Loss before',
  'update.after': 'Loss after',
  'update.lower': 'The loss went down by {difference}: the step went downhill.',
  'update.higher': 'The loss went up by {difference}: with a plus sign the step goes uphill.',
  'update.not-lower':
    'The loss went up by {difference}: the step was too large. Try a smaller learning rate.',
  'update.equal': 'The loss stayed where it was: every gradient is 0 here.',
  'update.keep': 'Go on with the new weights',
  'digits.image': 'Image {image}: {label}',
  'digits.image-misread': 'Image {image}: {label}, which the trained net takes for {reading}',
  'digits.misread': 'misclassified',
  'digits.prediction': 'Prediction: {reading}, the highest score.',
  'digits.no-prediction': 'Prediction: not known yet.',
  'digits.right': 'Right.',
  'digits.wrong': 'Wrong: the image shows {label}.',
  'digits.score': 'Score',
  'digits.right-class': 'right class',
  'digits.predicted': 'predicted',
  'digits.weights': 'Weights',
  'digits.trained': 'trained',
  'digits.untrained': 'untrained',
  'digits.record':
    'Trained when this page was built: {iterations} batches of {batch} images, learning rate {rate}, seed {seed}. It classifies {accuracy} of the {images} test images correctly.',
  'digits.start':
    'The same net before its first batch: weights from a normal distribution with standard deviation {scale}, biases 0, seed {seed}. It can only guess.',
  'digits.download': 'Fetching the test images and the trained net: {loaded} of {total} MB, unpacked.',
  'digits.progress': 'Download',
  'digits.other-parts': 'The other parts of this lesson need no download.',
  'classes.save': 'Save {file}',
  'classes.note':
    'These are the lecture’s classes for this lesson, written anew. The files have all of them, up to the training on MNIST.',
} as const
