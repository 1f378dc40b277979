// @vitest-environment jsdom
import '@testing-library/svelte/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import keuzehulpen from 'virtual:keuzehulpen';
import { expect, it, vi } from 'vitest';
import Schema from '../../src/ui/Schema.svelte';

async function teken(deel: { weg?: ReadonlySet<string>; huidig?: string; lees?: (id: string) => void } = {}) {
  const geladen = await keuzehulpen['verwijzen']?.();
  if (!geladen) throw new Error('De keuzehulp verwijzen ontbreekt in content/.');
  const { definition, laadSchema } = geladen;
  const schema = await laadSchema();
  render(Schema, { schema, titel: definition.titel, adres: (id: string) => `#stap-${id}`, ...deel });
  return { definition, schema };
}

it('is een groep met een naam, en elke stap is een link die zegt wat hij is', async () => {
  const { definition, schema } = await teken();
  const groep = screen.getByRole('group', { name: 'Schema van de keuzehulp verwijzen' });
  const links = within(groep).getAllByRole('link');
  expect(links).toHaveLength(definition.stappen.length + definition.uitkomsten.length);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(schema.knopen.map(({ id }) => `#stap-${id}`));
  expect(links[0]).toHaveAccessibleName('Vraag: Vooraf. Wat speelt er?');
  expect(
    screen.getByRole('link', { name: 'Uitkomst (basis ggz): Basis ggz, kort. Profiel: Kort (BK).' }),
  ).toBeVisible();
});

it('merkt de gelopen weg en de plek waar de gebruiker is, ook in woorden', async () => {
  await teken({ weg: new Set(['vooraf.psychische-klacht', 'risico.nee']), huidig: 'complexiteit' });
  const gegaan = [...document.querySelectorAll('[data-pijl].gegaan')].map((pijl) => pijl.getAttribute('data-pijl'));
  expect(gegaan.sort()).toEqual(['risico.nee', 'vooraf.psychische-klacht']);
  expect(screen.getByRole('link', { name: /^Vraag: Risico\..* Op uw weg\.$/ })).not.toHaveAttribute('aria-current');
  expect(screen.getByRole('link', { name: /^Vraag: Complexiteit\..* U bent hier\.$/ })).toHaveAttribute(
    'aria-current',
    'step',
  );
  expect(screen.getByRole('link', { name: 'Vraag: Ernst. Hoe ernstig zijn de symptomen?' })).toBeVisible();
});

it('opent een stap op een klik; met Ctrl blijft het een gewone link', async () => {
  const lees = vi.fn();
  await teken({ lees });
  const user = userEvent.setup();
  const risico = screen.getByRole('link', { name: /^Vraag: Risico/ });
  await user.click(risico);
  expect(lees.mock.calls).toEqual([['risico']]);
  await user.keyboard('{Control>}');
  await user.click(risico);
  expect(lees).toHaveBeenCalledTimes(1);
});

it('heeft geen stijl in de opmaak: het beleid van de site weigert die', async () => {
  await teken();
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});
