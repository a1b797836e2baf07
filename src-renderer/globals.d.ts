/** Knobs' version, from package.json. */
declare const __VERSION__: string;
