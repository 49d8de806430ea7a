/** The content script that runs before a page is there; `main.iife.ts` follows when it can be read. */
import { whenOpened } from '../dom/page-life';
import { dressEarly } from './dress';
import { unreadableKind } from './unreadable';

if (!unreadableKind(document.contentType, true)) void whenOpened().then(dressEarly);
