/** Options every Svelte tool shares. Markdown is added in vite.config.ts, where the content compiler lives. */
export default {
  compilerOptions: { runes: true },
};
