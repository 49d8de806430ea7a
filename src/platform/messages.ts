/**
 * Everything that the contexts say to each other, one map of signatures a direction. A message is
 * `{ to, type, data }`; the answer is the promise that `runtime.sendMessage` gives.
 */
import type { ReaderEntry } from '../core/entry/layer';
import type { Category, Entry, Source } from '../core/entry/types';
import type { EntryUsage } from '../core/entry/usage';
import type { PageOverview } from '../core/list/overview';
import type { StyleChoices } from '../core/marks/style';
import type { Pack } from '../core/match/pack';
import type { Writing } from '../core/text/writing';

/** What the reader's layer changes on a page: own and changed entries, and the bundled ids that they replace or hide. */
export interface ReaderPack {
  readonly revision: number;
  readonly pack: Pack;
  /** Ids of bundled entries that must not be found from the bundled pack: hidden or changed ones. */
  readonly without: readonly string[];
  /** Ids of entries in the pack whose words are the reader's own: added, or with other forms than the bundled ones. */
  readonly own: readonly string[];
}

/** What a page needs of the bundled dictionary to find and judge terms. */
export interface Judging extends Pack {
  /** Administrative places, a line each: code and names, parted by tabs. */
  readonly places: string;
}

/** How marks are shown, as the reader chose. */
export interface MarkSettings {
  readonly density: 'every' | 'section' | 'page';
  readonly tiers: readonly ('A' | 'B' | 'C')[];
  /** Categories that are not marked. */
  readonly categoriesOff: readonly Category[];
  readonly unlisted: boolean;
  /** Milliseconds before a card opens on hover. */
  readonly hoverDelay: number;
  readonly cardLanguage: 'zh' | 'en' | 'both';
  /** Styles of marks by category, where the reader wants others than the usual ones. */
  readonly styles: StyleChoices;
  /** Nothing is painted and no card opens: terms are listed in the panel and the popup only. */
  readonly panelOnly: boolean;
  /** The same for the reader's own terms alone, since a page can read which words are painted on it. */
  readonly ownInPanel: boolean;
}

/** A style sheet that is in a frame. */
export interface Dressed {
  /** Of the names that it has rules for. */
  readonly prefix: string;
  /** The choices that it was made by. */
  readonly styles: StyleChoices;
}

/** Marks in one frame of a page. */
export interface FrameMarks {
  /** As the browser numbers the frames of a tab. */
  readonly frame: number;
  readonly count: number;
}

/** What a frame inside a page is to do: `wait` until it is told to ask again. */
export type FrameOrder = 'on' | 'off' | 'wait';

export type PageState =
  /** `frames` are those with marks; the count is of page and frames together. */
  | { readonly kind: 'marked'; readonly count: number; readonly frames?: readonly FrameMarks[] }
  | { readonly kind: 'not-chinese' }
  /** The reader switched the marks of this page off; they come back when it is loaded anew. */
  | { readonly kind: 'off' }
  /** No web page, but a document that the browser shows. */
  | { readonly kind: 'unreadable'; readonly document: DocumentKind };

export type DocumentKind = 'pdf' | 'xml' | 'text' | 'other';

/** A page's terms and density as of a revision; left out if the asker knows that revision. */
export interface Overview {
  readonly revision: number;
  readonly overview?: PageOverview;
}

/** The mark of a term that a page has been scrolled to. */
export interface Shown {
  /** From 0. */
  readonly nth: number;
  readonly of: number;
  /** False if the page keeps it out of sight, as in a folded part. */
  readonly visible: boolean;
}

export interface Explained {
  /** How its Chinese is written. */
  readonly writing: Writing;
  readonly entry: ReaderEntry;
  /** That of the dictionary in whose place an own entry stands. */
  readonly covered?: Entry;
  readonly sources: readonly Source[];
  readonly usage?: EntryUsage;
  /** Heads of the entries that this one points to, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of the places that its senses are limited to, by code; a code that is not known is left out. */
  readonly places: Readonly<Record<string, string>>;
}

/** From a page's content script, the popup, options or welcome page to the background. */
export interface ToBackground {
  /** What a content script asks first: the reader's pack and settings. */
  hello: () => { readonly reader: ReaderPack; readonly settings: MarkSettings };
  /** What judging needs of the bundled dictionary. */
  judging: () => Judging;
  /**
   * Entries by id, the reader's layer applied; unknown ids are left out. Bundled texts are written as asked, simplified
   * if nothing is said.
   */
  explain: (data: { ids: readonly string[]; writing?: Writing }) => readonly Explained[];
  /**
   * Has a style sheet for marks put into the sender's frame by `scripting.insertCSS` (origin AUTHOR): invisible to the
   * page's own scripts and not subject to its CSP. Nothing where the reader wants nothing painted. `inherited` as in
   * `SheetOptions`: which browser this is only a page can tell.
   */
  dress: (data: { inherited: boolean }) => Dressed | undefined;
  /** The number of marks in the sender's frame; of the whole tab, for the badge, if that is the page itself. */
  count: (data: { count: number }) => void;
  /** A frame asks whether it may be read: only while the page around it is. */
  join: () => FrameOrder;
  /** The page itself begins to be read: its frames may ask again. */
  lead: () => void;
  /**
   * Opens the options page: at the editor of an entry, there with a further sense for the place `here` (GB/T 2260 code)
   * if one is given, or at a new entry for a term with the sentence in which it stands.
   */
  edit: (data: { id?: string; here?: string } | { term: string; sentence: string }) => void;
  /** Hides an entry, so that it is not marked any more, or shows it again; nothing else of the dictionary. */
  hide: (data: { id: string; hidden: boolean }) => { readonly ok: boolean };
  /** Popup: mark the tab once (activeTab). */
  markOnce: (data: { tabId: number }) => { readonly ok: boolean };
}

/** From the background or the popup to a tab's content script. */
export interface ToPage {
  readerChanged: (data: { reader: ReaderPack; settings: MarkSettings }) => void;
  state: () => PageState;
  /** True if it was done. `ifFocused`: only where the keyboard's focus is in this very frame, and it has marks. */
  command: (data: CommandData) => boolean;
  /** `known` is the revision that the asker has. */
  overview: (data: { known?: number }) => Overview;
  /** Scrolls to the nth mark of a term (from 0, round again) and pulses it. */
  show: (data: { key: string; nth: number }) => Shown | undefined;
  /** Takes the marks off the page until it is loaded anew, or brings them back. */
  switchMarks: (data: { on: boolean }) => void;
  /** Takes every mark, the card and all listeners off the page. */
  stop: () => void;
  /** To the page itself: the marks of one of its frames. */
  frameCount: (data: FrameMarks) => void;
  /** To the frames of a page: ask again whether you may be read. */
  regroup: () => void;
}

export interface CommandData {
  readonly name: 'next-term' | 'previous-term' | 'open-card' | 'toggle-marks';
  readonly ifFocused?: true;
}
