/** Decoration only: each stands beside words or in a labelled button. */
export const SearchIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6" />
    <path d="m12.7 12.7 4.3 4.3" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
  </svg>
);

export const BackIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M12 4.5 6.5 10l5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

export const PlusIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d="M10 4v12M4 10h12" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

export const CrossIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
    <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  </svg>
);

export const FilterIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
    <path d="M3 5h14M6 10h8M8.5 15h3" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

export const TickIcon = () => (
  <svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
    <path
      d="m4 10.5 4 4L16 6"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
