import { speak, speakWholly } from '../words.svelte';

/*
 * Set up before each file of unit tests, whatever language the one before it spoke: the page speaks
 * English, with all of its words.
 */

await speak('en');
await speakWholly();
