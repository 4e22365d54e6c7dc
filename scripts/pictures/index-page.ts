/** A picture in a file beside the index, and what it shows. */
export interface Pictured {
  readonly file: string
  readonly caption: string
}

/** Pictures side by side under a heading. */
export interface Section {
  readonly heading: string
  readonly pictures: readonly Pictured[]
}

const figure = ({ file, caption }: Pictured): string =>
  `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`

const section = ({ heading, pictures }: Section, i: number): string =>
  `<h2 id="part-${i}">${heading}</h2>\n<div>\n${pictures.map(figure).join('\n')}\n</div>`

/** A page of plain HTML with pictures, section by section, and a list of the sections. */
export const indexPage = (title: string, sections: readonly Section[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
  body { font: 16px system-ui, sans-serif; margin: 24px; }
  nav a { margin-right: 12px; }
  div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid #999; }
</style>
<h1>${title}</h1>
<nav>${sections.map(({ heading }, i) => `<a href="#part-${i}">${heading}</a>`).join('\n')}</nav>
${sections.map(section).join('\n')}
</html>
`
