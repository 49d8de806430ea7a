/** The language tag of the Chinese in an explanation: fonts draw the two writings differently, and speech reads by it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Writing } from '../../core/text/writing';

const ZhLang = createContext('zh-CN');

export const ZhLangProvider = ZhLang.Provider;

export const useZhLang = (): string => useContext(ZhLang);

export const zhLangOf = (writing: Writing | undefined): string => (writing === 'traditional' ? 'zh-Hant' : 'zh-CN');
