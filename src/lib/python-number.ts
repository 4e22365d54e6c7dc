/** A number as Python reads it back exactly, with the point that makes it a float. */
export function pythonNumber(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}
