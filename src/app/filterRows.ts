/**
 * Lets a form marked `data-filter="<table id>"` filter that table's rows by their data attributes: each select compares
 * with the attribute of its name, in which `|` separates several values. The choice stands in the address.
 */
export function filterRows(main: Element): void {
  const form = main.querySelector<HTMLFormElement>('form[data-filter]');
  const table = form && document.getElementById(form.dataset['filter'] ?? '');
  if (!form || !table) return;
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[data-filter-stand]');
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];

  const apply = () => {
    const wanted = selects.filter(({ value }) => value !== '');
    for (const row of rows)
      row.hidden = !wanted.every(({ name, value }) => (row.dataset[name] ?? '').split('|').includes(value));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    if (status)
      status.textContent =
        shown === 0
          ? 'Geen enkele past bij deze filters. Kies er minder.'
          : `${String(shown)} van ${String(rows.length)}.`;
    const query = new URLSearchParams(wanted.map(({ name, value }) => [name, value])).toString();
    history.replaceState(history.state, '', location.pathname + (query === '' ? '' : `?${query}`) + location.hash);
  };
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  // Without script the filters stand there disabled: showing them late would move the table.
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}
