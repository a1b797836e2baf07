/** Knobs' version, from package.json. */
declare const __VERSION__: string;

/** A formula in TeX, as the HTML it is shown by. */
declare module '*.tex' {
  const html: string;
  export default html;
}
