import { extname } from 'node:path';
import { codecs } from '#core/formats/registry';

const [native] = codecs;

/** A path that says what is in the file: an extension is added where there is none. */
export function withExtension(path: string): string {
  return extname(path) === '' ? `${path}.${native.extensions[0]}` : path;
}

/** A path that says that the file is a picture, whatever dots its name has. */
export function asPng(path: string): string {
  return extname(path).toLowerCase() === '.png' ? path : `${path}.png`;
}
