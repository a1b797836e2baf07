import { buildAll } from './build-all';

process.exitCode = (await buildAll()) ? 0 : 1;
