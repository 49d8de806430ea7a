import { resolve } from 'node:path';
import { build } from 'vite';

/** The writer as one script that can be evaluated anywhere in the extension. */
export async function bundleWriter(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/long/kill/writer.ts'), name: 'writer', formats: ['iife'] },
    },
  });
  const [output] = [built].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (code === undefined) throw new Error('The writer was not built.');
  return `${code}\n;0`;
}
