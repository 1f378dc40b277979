/**
 * Marks in the table of contents which section the reader is at: the last heading above the upper third of the window.
 * @param left the reader went to another page
 */
export function followScroll(main: Element, left: AbortSignal): void {
  const links = [...main.querySelectorAll<HTMLAnchorElement>('.inhoudsopgave a')];
  // The section, for where it is can be asked while its inside has no layout yet (sections.ts).
  const places = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ hash: link.hash, block: heading.closest('.sectie') ?? heading }] : [];
  });
  if (places.length === 0) return;
  let scheduled = 0;
  const mark = () => {
    scheduled = 0;
    const line = innerHeight / 3;
    const current = places.filter(({ block }) => block.getBoundingClientRect().top < line).at(-1);
    for (const link of links) {
      if (current && link.hash === current.hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const onScroll = () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(mark);
  };
  addEventListener('scroll', onScroll, { passive: true, signal: left });
  left.addEventListener('abort', () => {
    cancelAnimationFrame(scheduled);
  });
}
