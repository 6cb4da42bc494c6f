import { deliveryWith } from './delivery.ts';
import { dialects } from './dialects.ts';
import { exampleFile } from './example.ts';
import type { Site } from './parameters.ts';
import { sites } from './sites.ts';
import type { Delivery } from './tables.ts';
import { truths } from './truths.ts';
import { plantedWarnings } from './planted-warnings.ts';
import { deliveryFiles } from './write-delivery.ts';

/** What a municipality of the synthetic trial delivers. */
export function siteDelivery(site: Site): Delivery {
	const clean = deliveryWith(site, site.effect);
	return plantedWarnings[site.folder].reduce<Delivery>(
		(delivery, { plant }) => ({ ...delivery, ...plant(delivery) }),
		clean
	);
}

/** Every file of the synthetic trial by its path under `seeds/`. */
export function trialFiles(): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	for (const site of sites) {
		for (const [name, bytes] of deliveryFiles(siteDelivery(site), dialects[site.folder])) {
			files.set(`${site.folder}/${name}`, bytes);
		}
	}
	files.set('example.json', new TextEncoder().encode(exampleFile()));
	files.set('truths.json', new TextEncoder().encode(`${JSON.stringify(truths(), null, '\t')}\n`));
	return files;
}
