/** What the address after `#` shows: other pages and the card link into the dictionary by it. */
export type Route =
  | { readonly section: 'dictionary'; readonly open: Open; readonly search: string }
  | { readonly section: 'marks' }
  | { readonly section: 'sites' }
  | { readonly section: 'backup' };

/** What lies open beside the list. */
export type Open =
  | { readonly kind: 'nothing' }
  /** `here`: GB/T 2260 code of the place for which the editor offers a further sense. */
  | { readonly kind: 'entry'; readonly id: string; readonly edit: boolean; readonly here?: string }
  /** A new own entry, filled in from a page. */
  | { readonly kind: 'new'; readonly term: string; readonly sentence: string };

/** Reads an address; what it does not know shows the dictionary. */
export function parseRoute(hash: string): Route {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const section = asked.get('section');
  if (section === 'marks' || section === 'sites' || section === 'backup') return { section };
  return { section: 'dictionary', open: openOf(asked), search: (asked.get('search') ?? '').slice(0, 64) };
}

function openOf(asked: URLSearchParams): Open {
  const id = asked.get('entry');
  const here = asked.get('here') ?? '';
  if (id !== null) return { kind: 'entry', id, edit: asked.has('edit'), ...(/^\d{6}$/.test(here) ? { here } : {}) };
  const term = asked.get('new');
  if (term !== null)
    return {
      kind: 'new',
      term: term.trim().slice(0, 64),
      sentence: (asked.get('sentence') ?? '').trim().slice(0, 300),
    };
  return { kind: 'nothing' };
}

export const routeTo = {
  entry: (id: string, edit = false): string => `#${new URLSearchParams({ entry: id, ...(edit ? { edit: '1' } : {}) })}`,
  fresh: (term: string): string => `#${new URLSearchParams({ new: term })}`,
  list: '#',
  marks: '#section=marks',
  sites: '#section=sites',
  backup: '#section=backup',
} as const;
