/** A mark in lines of text. Decoration only: it stands in a labelled button. */
export const FindIcon = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M3 4.5h14M3 15.5h14" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" opacity=".55" />
    <rect x="6" y="7.6" width="8" height="4.8" rx="1.4" fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>
);
