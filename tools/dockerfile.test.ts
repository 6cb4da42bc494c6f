import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run-step.ts';

/** What can be held of an image without building one. */

const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
	sources.split(' ')
);
const sentToBuilder = readFileSync(join(root, '.dockerignore'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('!'))
	.map((line) => line.slice(1));

test('the image is made from files that are there and that the builder is sent', () => {
	expect(copied).toContain('src');
	for (const source of copied) {
		expect(existsSync(join(root, source)), source).toBe(true);
		expect(sentToBuilder).toContain(source);
	}
});

test('the server in it finds every tool that it imports', () => {
	const tools = copied.filter((source) => source.startsWith('tools/'));
	for (const tool of tools) {
		const imported = [...readFileSync(join(root, tool), 'utf8').matchAll(/from '\.\/([^']+)'/g)];
		for (const [, name = ''] of imported) expect(tools).toContain(`tools/${name}`);
	}
	expect(dockerfile).toContain('CMD ["node", "tools/serve.ts"]');
});

test('it and the service run as a user of their own', () => {
	expect(dockerfile.slice(dockerfile.lastIndexOf('FROM '))).toMatch(/^USER node$/m);
	expect(readFileSync(join(root, 'deploy/effektblik.service'), 'utf8')).toMatch(/^User=effektblik$/m);
});
