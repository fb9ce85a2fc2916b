/** The entry of the Vercel function: the app that `scripts/build-function.ts` bundled. Built before the function is, so the types are not there yet. */
// @ts-expect-error a bundle without types
export { default } from '../dist/function.js';
export const config = { supportsResponseStreaming: true };
