/** A switch that takes effect at once. */
export function Switch({
  label,
  on,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-knob" />
    </button>
  );
}
