interface TickProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One of a few, or on and off, with a line of help. */
export function Tick({ type, name, label, hint, on, onTick }: TickProps) {
  return (
    <label class="tick">
      <input type={type} name={name} checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && <span class="tick-hint">{hint}</span>}
      </span>
    </label>
  );
}
