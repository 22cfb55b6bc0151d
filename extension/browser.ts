// webextension-polyfill -> the one `browser` object of the project.
// On Chrome 128 to 147, which have no `browser` of their own, the polyfill turns callbacks into promises;
// elsewhere it hands the native object through.
export { default as browser } from 'webextension-polyfill';
