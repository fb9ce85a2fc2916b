/** The minified text of a stylesheet: `scripts/build-web.ts` puts it there. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** The files beside the launcher's, with the hash of what is in them: `scripts/build-web.ts` puts them there. */
declare const FILES: Record<'panel' | 'invite' | 'fr' | 'en' | 'de' | 'ar', string>;
