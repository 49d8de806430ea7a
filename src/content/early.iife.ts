/** The content script that runs before a page is there; `main.iife.ts` follows when it can be read. */
import { dressEarly } from './dress';
import { unreadableKind } from './unreadable';

if (!unreadableKind(document.contentType, true)) dressEarly();
