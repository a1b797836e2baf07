import { help, type HelperStart } from '#core/evaluator/helper';

/* One of the workers that measure together. */

addEventListener('message', ({ data }: MessageEvent<HelperStart>) => help(data));
