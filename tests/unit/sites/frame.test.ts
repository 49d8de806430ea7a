import { describe, expect, it } from 'vitest';
import { followsPage } from '../../../src/core/sites/frame';

const granted = ['https://*.people.com.cn/*', 'https://paper.example/*'];
const page = 'https://www.people.com.cn/a.html';

describe('a frame of a page that is read', () => {
  it.each([
    ['of the page’s own host', 'https://www.people.com.cn/frame.html', page, [], true],
    ['without an address of its own', 'about:srcdoc', page, [], true],
    ['of a site that is granted too', 'https://paper.example/', page, [], true],
    ['of a site that is not granted', 'https://ads.example/', page, [], false],
    ['of a granted site by a scheme that is not', 'http://paper.example/', page, [], false],
    ['of a site that is switched off', 'https://paper.example/', page, ['paper.example'], false],
    ['of the page’s own host, which is marked once though it is switched off', page, page, ['*.people.com.cn'], true],
    ['of a page marked once, whose site is not granted', 'https://blog.example/f', 'https://blog.example/', [], true],
    ['when the browser hides the page’s address', 'https://ads.example/', '', [], false],
  ])('%s', (_, frame, around, off, wanted) => expect(followsPage(frame, around, granted, off)).toBe(wanted));
});
