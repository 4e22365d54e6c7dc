/** A number that Python reads back exactly, with the dot that makes it a float. */
export function pythonNumber(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}
