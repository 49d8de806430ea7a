/** How the page that is listed is written: explanations follow it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Writing } from '../core/text/writing';

const PageWriting = createContext<Writing>('simplified');

export const PageWritingProvider = PageWriting.Provider;

export const usePageWriting = (): Writing => useContext(PageWriting);
