/** Text as the markup of a news page: runs of about 14 characters, most of them in inline elements of their own. */
import { drawing, type Random } from './random';
import type { Token } from './text';

/** Share of the planted terms that an inline element's border cuts. */
const CUT = 0.07;

/** After a word the run ends with this likelihood: with 14 characters a run on average. */
const RUN_ENDS = 0.09;

/** After a run in an element, the next one is in an element too. A bare run is always followed by an element. */
const WRAPPED_AGAIN = 0.85;

const INLINE = [
  ['span', 60],
  ['a', 15],
  ['b', 10],
  ['em', 10],
  ['i', 5],
] as const;

/** The inner markup of one paragraph-like box. */
export function inlineMarkup(tokens: readonly Token[], random: Random): string {
  const name = drawing(INLINE, random);
  let wrapped = random.chance(0.5);
  let markup = '';
  for (const run of runs(tokens, random)) {
    markup += wrapped ? element(name(), run) : run;
    wrapped = wrapped ? random.chance(WRAPPED_AGAIN) : true;
  }
  return markup;
}

const element = (name: string, text: string): string =>
  name === 'a' ? `<a href="#">${text}</a>` : `<${name}>${text}</${name}>`;

function runs(tokens: readonly Token[], random: Random): string[] {
  const done: string[] = [];
  let run = '';
  const end = () => {
    if (run !== '') done.push(run);
    run = '';
  };
  for (const { text, planted } of tokens) {
    const cut = planted && text.length > 1 && random.chance(CUT) ? random.between(1, text.length - 1) : 0;
    if (cut > 0) {
      run += text.slice(0, cut);
      end();
    }
    run += text.slice(cut);
    if (random.chance(RUN_ENDS)) end();
  }
  end();
  return done;
}
