// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import KapotDeel from '../../src/ui/KapotDeel.svelte';
it('x', () => { console.log('SSR', import.meta.env.SSR, import.meta.env.BASE_URL); render(KapotDeel); expect(screen.getByRole('alert')).toBeVisible(); });
