import { join } from 'node:path';
import { expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

test('whoever stores a delivery is told how many families can be found again, and what follows', () => {
	const folder = temporaryFolder();
	const path = writeDelivery(join(folder, 'faxe'), soundDelivery());
	const told = ['--db', join(folder, 'x.db')];
	expect(effektblik(['check', path, ...told]).out).not.toContain('familier er de eneste');
	const { code, out } = effektblik(['ingest', path, ...told]);
	expect(code).toBe(0);
	expect(out).toMatch(/^2 af 2 familier er de eneste .* kun beskyttede udgaver går ud af huset\.$/m);
	// Handed in again it stores nothing, and has been told.
	expect(effektblik(['ingest', path, ...told]).out).not.toContain('familier er de eneste');
});
