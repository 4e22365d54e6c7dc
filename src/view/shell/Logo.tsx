/** The logo: an arrow pointing back, and ∂. */
export function Logo() {
  return (
    <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
      <path d="M10 6 2 12l8 6z" fill="var(--backward)" />
      <path
        d="M16 6.5c2-2.5 9-2.5 9 5 0 5-2.4 8-5.3 8-2.6 0-4.3-1.9-4.3-4.2 0-2.6 2-4.6 4.6-4.6 2.4 0 4.3 1.4 5 3.4"
        fill="none"
        stroke="var(--forward)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  )
}
