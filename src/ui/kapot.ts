/** Shows the message at the top of an element, without the framework: it may be the framework that did not load. */
export function toonKapot(root: Element): void {
  const notice = document.createElement('div');
  notice.className = 'notitie let-op stapel';
  notice.setAttribute('role', 'alert');
  const text = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = 'Dit deel van de pagina kon niet worden geladen. ';
  text.append(
    strong,
    'Misschien is er een nieuwe versie, of viel de verbinding weg. De rest van GGZ-wijzer werkt gewoon.',
  );
  const button = document.createElement('button');
  button.className = 'knop';
  button.textContent = 'Laad de pagina opnieuw';
  button.addEventListener('click', () => {
    location.reload();
  });
  notice.append(text, button);
  root.prepend(notice);
}
