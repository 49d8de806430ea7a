/** The reader's layer as the background serves it: worked out once a revision, told to every page that lives. */
import { applyLayer } from '../core/entry/apply-layer';
import { inTraditional } from '../core/entry/in-traditional';
import type { ReaderEntry } from '../core/entry/layer';
import type { Writing } from '../core/text/writing';
import { browser } from '../platform/browser';
import type { Explained, MarkSettings, ReaderPack } from '../platform/messages';
import { sendToFrames } from '../platform/send';
import { changeLayer, loadLayer, loadSettings } from '../platform/store';
import { coveredBy } from './covered';
import { bundledDictionary } from './dictionary';
import { explainEntries } from './explain';
import { needsBundled, readerPackOf } from './reader-pack';
import { traditional } from './traditional';

interface Reader {
  readonly pack: Promise<ReaderPack>;
  /** Only worked out when something is to be explained. */
  readonly entries: () => Promise<ReadonlyMap<string, ReaderEntry>>;
}

let current: Reader | undefined;

function reader(): Reader {
  current ??= readLayer();
  return current;
}

function readLayer(): Reader {
  const layer = loadLayer();
  const pack = layer.then(async (known) =>
    readerPackOf(known, needsBundled(known) ? (await bundledDictionary()).entries : []),
  );
  // Storage may fail once; it must not stay failed for as long as the background lives.
  pack.catch(() => {
    current = undefined;
  });
  let entries: Promise<ReadonlyMap<string, ReaderEntry>> | undefined;
  return {
    pack,
    entries: () => {
      entries ??= Promise.all([layer, bundledDictionary()]).then(
        ([known, bundled]) => new Map(applyLayer(bundled.entries, known).map((found) => [found.entry.id, found])),
      );
      return entries;
    },
  };
}

/** What a page needs to mark as this reader wishes. */
export async function hello(): Promise<{ reader: ReaderPack; settings: MarkSettings }> {
  const [pack, settings] = await Promise.all([reader().pack, loadSettings()]);
  return { reader: pack, settings };
}

/** Explanations by id, the reader's layer applied, in one of the two writings. */
export async function explain(ids: readonly string[], writing?: Writing): Promise<readonly Explained[]> {
  const [entries, dictionary] = await Promise.all([reader().entries(), bundledDictionary()]);
  const covered = (own: ReaderEntry) => coveredBy(own, { ...dictionary, entries });
  if (writing !== 'traditional') return explainEntries(ids, entries, { ...dictionary, covered });
  const write = await traditional();
  const written = (found: ReaderEntry | undefined) =>
    found && inTraditional(found, dictionary.byId.get(found.entry.id), write);
  const about = { ...dictionary, covered: (own: ReaderEntry) => written(covered(own)) };
  return explainEntries(ids, { get: (id) => written(entries.get(id)) }, about).map((explained) => ({
    ...explained,
    writing,
    places: Object.fromEntries(Object.entries(explained.places).map(([code, name]) => [code, write(name)])),
  }));
}

/** Hides an entry or shows it again: all that a page's process can ever change, and the reader can take it back. */
export async function hide({ id, hidden }: { id: string; hidden: boolean }): Promise<{ ok: boolean }> {
  const entries = await reader().entries();
  if (!entries.has(id)) return { ok: false };
  if (entries.get(id)?.hidden === hidden) return { ok: true };
  const { ok } = await changeLayer({ kind: hidden ? 'hide' : 'show', id });
  return { ok };
}

/** After a change of layer or settings: every page with marks gets the new state. */
export async function tellPages(): Promise<void> {
  current = undefined;
  const data = await hello();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : sendToFrames(id, 'readerChanged', data))));
}
