/** The words on the page of one iteration, besides the workbench, in English; {name} stands for what is put in. */
export const microscope = {
  'microscope.iteration': 'Iteration {iteration}',
  'microscope.opening': 'Opening iteration {iteration} …',
  'microscope.missing.run':
    'Iteration {iteration} cannot be shown, because there is no run yet. Train a net first.',
  'microscope.missing.iteration':
    'Iteration {iteration} is not available. A run keeps only some of its iterations, and reloading the page discards them all. The training page lists the ones that can be opened.',
  'microscope.entry.later':
    '∂L/∂W1 is not known at this step yet. Keep stepping, and one of its entries is taken apart here.',
  'microscope.back': 'Back to training',
  'microscope.entry.said': 'Unit {unit}, pixel {pixel}: the entry is {gradient}.',
  'microscope.unit': 'Unit j',
  'microscope.row': 'Pixel row',
  'microscope.column': 'Pixel column',
  'microscope.largest': 'Largest entry',
  'microscope.parts':
    'For each image, $x$ is the brightness of the pixel and $δ$ the gradient at the weighted sum of the unit. Their products add up to the entry.',
  'microscope.image': 'image',
  'microscope.shares': 'What each image adds to the entry, the largest first',
  'microscope.share': 'Image of a {label}: x {x}, δ {delta}, product {product}',
  'microscope.more': 'Show {rest} more images',
  'microscope.rule': 'The chain rule for one image',
  'microscope.rule.of': 'How this image of a {label} makes its contribution',
  'microscope.ways': 'Paths back through the next layer',
  'microscope.ways.unit': 'unit of the next layer',
  'microscope.ways.weight': 'weight',
  'microscope.ways.product': 'product',
  'microscope.ways.rest': 'and {rest} smaller ones.',
  'microscope.check': 'Check by nudging this weight',
  'microscope.measuring': 'Measuring …',
  'microscope.check.failed': 'The slope could not be measured ({detail}). Try again.',
  'microscope.checked': 'The gradient is {gradient}; relative difference {difference}.',
} as const
