import { expect, geefAntwoord, kop, loop, openVerwijzen, test } from './site.ts';

test('het beleid houdt een script tegen dat toch op een pagina komt', async ({ page, toezicht }) => {
  toezicht.verwacht(/Content Security Policy|CSP-schending|Trusted(HTML|Script)|violates|net::ERR_BLOCKED_BY_CSP/);
  await page.goto('');
  const uitkomst = await page.evaluate(async () => {
    const gebeurd: string[] = [];
    const script = document.createElement('script');
    try {
      script.text = 'window.gehackt = true';
      document.body.append(script);
    } catch {
      gebeurd.push('script geweigerd');
    }
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.gehackt = true">');
    } catch {
      gebeurd.push('opmaak geweigerd');
    }
    await fetch('http://127.0.0.1:9/weg').catch(() => gebeurd.push('verzoek geweigerd'));
    return { gebeurd, gehackt: 'gehackt' in window };
  });
  expect(uitkomst.gehackt).toBe(false);
  expect(uitkomst.gebeurd).toEqual(expect.arrayContaining(['opmaak geweigerd', 'verzoek geweigerd']));
});

test('opmaak en script in een adres blijven tekst', async ({ page, toezicht }) => {
  toezicht.verwacht(/status of 404/);
  const aanval = '<img src=x onerror="window.gehackt=1"><script>window.gehackt=1</script>';
  const gehackt = () => page.evaluate(() => 'gehackt' in window || document.querySelector('main img') !== null);
  await page.goto(`zoeken/?q=${encodeURIComponent(aanval)}`);
  await expect(page.getByRole('searchbox', { name: /^Zoek in/ })).toHaveValue(aanval);
  await expect(page.getByText(/Niets gevonden voor|resulta/).first()).toBeVisible();
  expect(await gehackt()).toBe(false);
  for (const fragment of [
    aanval,
    `antwoorden=${aanval}`,
    `antwoorden=${aanval}~vooraf.${aanval}~x`,
    'antwoorden=1.0.0~vooraf.__proto__~constructor.toString~x',
    'javascript:window.gehackt=1',
  ]) {
    await page.goto('404.html');
    await page.goto(`keuzehulpen/verwijzen/#${encodeURIComponent(fragment)}`);
    await expect(page.locator('.melding-hier')).toContainText('Deze link');
    await expect(kop(page)).toHaveText('Wat speelt er?');
    expect(await gehackt(), fragment).toBe(false);
    expect(await page.evaluate(() => Object.keys(Object.prototype)), fragment).toEqual([]);
  }
  await page.goto(`${encodeURIComponent(aanval)}/`);
  await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
  expect(await gehackt()).toBe(false);
});

test('een link kan niemand naar een andere site brengen', async ({ page, site }) => {
  for (const adres of ['//voorbeeld.nl', '/\\voorbeeld.nl', '//voorbeeld.nl/..', '/over//voorbeeld.nl']) {
    const antwoord = await page.request.get(new URL(site.url).origin + adres, { maxRedirects: 0 });
    expect(antwoord.headers()['location'] ?? '', adres).not.toMatch(/^(https?:)?[/\\]{2}/);
    expect(antwoord.status(), adres).toBe(404);
  }
});

test('de server stuurt de koppen van _headers mee, ook bij bestanden en bij niet gevonden', async ({
  request,
  site,
}) => {
  const html = await (await request.get('')).text();
  const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(meta).toContain("require-trusted-types-for 'script'");
  // Which style may be used, each page says itself.
  const overal = (meta ?? '').split('; ').filter((regel) => !/^(?:default|style)-src /.test(regel));
  for (const adres of [
    '',
    'over/',
    'sw.js',
    'zoekkoppen.json',
    'zoekteksten.json',
    'bestaat-niet/',
    new URL(script, site.url).href,
  ]) {
    const koppen = (await request.get(adres)).headers();
    expect(koppen, adres).toMatchObject({
      'content-security-policy': [...overal, "frame-ancestors 'none'"].join('; '),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringContaining('geolocation=()') as unknown,
    });
  }
  expect((await request.get('sw.js')).headers()['cache-control']).toBe('no-cache');
  expect((await request.get(new URL(script, site.url).href)).headers()['cache-control']).toContain('immutable');
});

test('van een keuzehulp staat niets in opslag, geschiedenis of adres, ook niet na afwijken en kopiëren', async ({
  page,
  context,
  toezicht,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const verzoeken: string[] = [];
  context.on('request', (request) => verzoeken.push(`${request.url()} ${request.postData() ?? ''}`));
  await openVerwijzen(page);
  await loop(page);
  await page.getByText('Afwijken van dit advies').click();
  await page.getByLabel('Waarheen wel?').selectOption('Huisartsenzorg');
  await page.getByLabel(/^Waarom\?/).fill('geheime-reden');
  await page.getByRole('button', { name: 'Zet in de samenvatting' }).click();
  await expect(page.getByText('U wijkt af:')).toBeVisible();
  await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(page.getByText('een link met deze antwoorden')).toBeVisible();

  const gevonden = await page.evaluate(async () => {
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).map(({ url }) => url)),
    );
    return {
      lokaal: Object.entries(localStorage),
      sessie: Object.entries(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      koekjes: document.cookie,
      caches: caches_.flat(),
      venster: window.name,
      adressen: navigation.entries().map(({ url }) => url),
      stand: history.state as unknown,
    };
  });
  expect(gevonden).toMatchObject({ lokaal: [], sessie: [], databases: [], koekjes: '', caches: [], venster: '' });
  for (const adres of gevonden.adressen) expect(adres).toMatch(/\/keuzehulpen\/verwijzen\/$/);
  expect(gevonden.stand).toEqual({ stap: 6, vanaf: 0 });
  for (let stap = 5; stap >= 0; stap -= 1) {
    await page.goBack();
    await expect(page.locator('[data-wijzig]')).toHaveCount(stap);
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ stap, vanaf: 0 });
  }
  expect(verzoeken.filter((verzoek) => /geheime|matig|psychische/.test(verzoek))).toEqual([]);
  expect(toezicht.onverwacht).toEqual([]);

  await page.reload();
  await expect(page.getByText('geheime-reden')).toHaveCount(0);
  await geefAntwoord(page, 'vooraf', 'psychische-klacht');
  await expect(page.locator('[data-wijzig]')).toHaveCount(1);
});
