import { speak, speakWholly } from '../words.svelte';

/* Imported by tests of what is said: the page speaks English then, with all of its words. */

await speak('en');
await speakWholly();
