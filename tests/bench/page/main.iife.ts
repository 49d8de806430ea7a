/** The bench's content script: does the tasks that the driver asks for, in the isolated world of a real page. */
import { ANSWER, ASK, READY, type TaskHandlers, type TaskName } from '../tasks';
import { coldMarkJs, coldOurs } from './cold';
import { find } from './find';
import { animate, jump, observe, start, stop } from './moving';
import { passes, withoutHit } from './passes';
import { rest, smooth } from './smooth';

const tasks: TaskHandlers = {
  find,
  passes,
  withoutHit,
  coldOurs,
  coldMarkJs,
  rest,
  smooth,
  start,
  stop,
  observe,
  animate,
  jump,
};

async function answer(question: string): Promise<string> {
  try {
    const { task, options } = JSON.parse(question) as { readonly task: TaskName; readonly options: never };
    return JSON.stringify({ result: await tasks[task](options) });
  } catch (error) {
    return JSON.stringify({ fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
}

document.addEventListener(ASK, (event) => {
  void answer((event as CustomEvent<string>).detail).then((detail) =>
    document.dispatchEvent(new CustomEvent(ANSWER, { detail })),
  );
});
document.documentElement.setAttribute(READY, 'yes');
