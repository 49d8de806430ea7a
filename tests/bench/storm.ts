/** Changes that a page makes to itself: sources of scripts that run in the page's own world. */

/**
 * `mutate(count)` appends items of a list, removes them, edits texts and changes classes, a quarter each, and gives its
 * milliseconds. The page is as long after it as before.
 */
export const DEFINE_MUTATE = `
  globalThis.mutate = (() => {
    const live = document.querySelector('#live');
    const texts = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(), i = 0; node; node = walker.nextNode(), i++)
      if (i % 37 === 0 && node.data.trim() !== '') texts.push(node);
    const item = (number) => {
      const box = document.createElement('p');
      const link = document.createElement('a');
      link.href = '#' + number;
      link.textContent = '推进高质量发展，做好各项工作';
      const time = document.createElement('span');
      time.textContent = '第' + number + '条';
      box.append(link, time);
      return box;
    };
    let n = 0;
    return (count) => {
      const began = performance.now();
      for (let i = 0; i < count; i++, n++) {
        const text = texts[(n >> 2) % texts.length];
        if (n % 4 === 0) {
          live.append(item(n % 1000));
        } else if (n % 4 === 1) live.firstChild.remove();
        else if (n % 4 === 2) text.data = text.data.endsWith('。。') ? text.data.slice(0, -2) : text.data + '。。';
        else text.parentElement.className = text.parentElement.className === 'changed' ? '' : 'changed';
      }
      return performance.now() - began;
    };
  })();`;

/** `stopStorm()` ends 200 changes a second, in fours so that nothing is left over, and a far scroll each second. */
export const START_STORM = `
  globalThis.stopStorm = (() => {
    let turn = 0;
    const timer = setInterval(() => {
      mutate(4);
      if (++turn % 50 === 0) scrollTo(0, ((0.618 * turn / 50) % 1) * document.body.scrollHeight);
    }, 20);
    return () => clearInterval(timer);
  })();`;
