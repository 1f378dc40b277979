/** Whether a key press is meant for the page and not for a field, a control with keys of its own, or the browser. */
export function isVrijeToets(event: KeyboardEvent): boolean {
  // A key held down repeats: it would answer questions nobody has read.
  if (event.repeat) return false;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  // A checkbox has no use for the keys of the page: who ticks something off goes on by number.
  return !target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog, [popover]');
}
