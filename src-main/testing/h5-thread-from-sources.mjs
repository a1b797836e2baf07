import { register } from 'tsx/esm/api';

/* h5-thread.ts where nothing is built: each thread has to be told how TypeScript is read. */

register();
await import('../h5-thread.ts');
