import type { Sense, Source } from './types';

/** A source as one would cite it, on one line; one that is not known by its id. */
export function citation({ id, at }: Sense['sources'][number], sources: readonly Source[]): string {
  const source = sources.find((known) => known.id === id);
  if (!source) return `${id}, ${at}`;
  const { title, issuer, date, url } = source;
  return [issuer?.zh, titled(title.zh), date, at, url].filter((part) => part !== undefined).join('，');
}

/** A title between title marks, those within it single; one that brings its own stays as it is. */
const titled = (title: string): string =>
  title.startsWith('《') ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
