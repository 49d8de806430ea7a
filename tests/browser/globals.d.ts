/** The extension API inside pages of the extension; Firefox offers it under Chrome's name too. */
declare const chrome: import('webextension-polyfill').Browser;
