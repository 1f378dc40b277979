import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, fillInHeaders, inlinePolicyHash } from '../../src/build/securityPolicy.ts';

const sjabloon = fs.readFileSync(path.resolve(import.meta.dirname, '../../public/_headers'), 'utf8');

/** The policy as a table: directive and what it allows. */
const alsTabel = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const space = directive.indexOf(' ');
      return [directive.slice(0, space), directive.slice(space + 1)];
    }),
  );

describe('inlinePolicyHash', () => {
  it.each([
    // Published values: SHA-256 of nothing, and of "abc" (FIPS 180-2).
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('is de SHA-256 van %j in base64, zoals een policy hem schrijft', (css, hex) => {
    expect(inlinePolicyHash(css)).toBe(`sha256-${Buffer.from(hex, 'hex').toString('base64')}`);
  });

  it('rekent in UTF-8, zoals de pagina wordt opgeslagen', () => {
    const css = 'q::before { content: "„"; }';
    const bytes = new TextEncoder().encode(css);
    expect(inlinePolicyHash(css)).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`);
  });
});

describe('het beleid', () => {
  const styles = ['p { margin: 0; }', 'main { padding: 0; }'];
  const meta = contentSecurityPolicy(styles);
  const fillIn = (headers: string, base: string) => fillInHeaders(headers, { base });
  const kop = fillIn('{{CONTENT_SECURITY_POLICY}}', '/');

  it('laat alleen de eigen oorsprong toe, en van inline stijl alleen wat genoemd is', () => {
    expect(alsTabel(meta)).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': ["'self'", ...styles.map((css) => `'${inlinePolicyHash(css)}'`)].join(' '),
      'connect-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'self'",
      'object-src': "'none'",
      'base-uri': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'svelte-trusted-html ggz-wijzer',
    });
  });

  it.each(["'unsafe-inline'", "'unsafe-eval'", '*', 'data:', 'http:', 'https:'])('staat nergens %s toe', (bron) => {
    expect(`${meta}; ${kop}`.split(/[; ]+/)).not.toContain(bron);
  });

  it('zet in de kop van de server ook wat een metatag niet mag: wie de site in een frame zet', () => {
    expect(alsTabel(kop)['frame-ancestors']).toBe("'none'");
  });

  it('laat uit de kop alleen weg wat elke pagina zelf zegt: welke stijl mag', () => {
    const zonderStijl = Object.entries(alsTabel(meta)).filter(([naam]) => !['default-src', 'style-src'].includes(naam));
    expect(alsTabel(kop)).toEqual({ ...Object.fromEntries(zonderStijl), 'frame-ancestors': "'none'" });
  });

  it.each(['/', '/toolkit/'])('vult public/_headers helemaal in voor een site onder %s', (base) => {
    const lines = fillIn(sjabloon, base).split('\n');
    expect(lines.filter((line) => !line.startsWith('#')).join('\n')).not.toMatch(/[{}]/);
    expect(lines.filter((line) => line.startsWith('/'))).toEqual(
      ['*', 'assets/*', 'sw.js', 'zoekkoppen.json', 'zoekteksten.json'].map((pad) => base + pad),
    );
    expect(lines).toContain(`  Content-Security-Policy: ${kop}`);
  });

  it.each(['Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff', 'Permissions-Policy: '])(
    'public/_headers zendt %s',
    (header) => {
      expect(sjabloon).toContain(`\n  ${header}`);
    },
  );
});
