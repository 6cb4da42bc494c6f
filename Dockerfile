# An image of the server, which is told by HOST=0.0.0.0 to answer on a published port: docs/operation.md, "In a
# container".

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --engine-strict --no-audit --no-fund
COPY svelte.config.js vite.config.ts tsconfig.json ./
COPY src src
COPY static static
RUN npx vite build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Without the optional ones: packages that others could work with, tools of development among them.
RUN npm ci --omit=dev --omit=optional --engine-strict --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    EFFEKTBLIK_DB=/data/effektblik.db
COPY package.json LICENSE ./
COPY drizzle drizzle
COPY seeds seeds
COPY tools/run-step.ts tools/serve.ts tools/server-environment.ts tools/
# The command line and the receiving worker run from their sources.
COPY src src
COPY --from=packages /app/node_modules node_modules
# What sets reports is native code, and an optional package of each library.
COPY --from=build /app/node_modules/@myriaddreamin node_modules/@myriaddreamin
COPY --from=build /app/node_modules/@resvg node_modules/@resvg
COPY --from=build /app/build build
# Nothing of the product belongs to the user it runs as: that one may write in /data, and nowhere else.
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/serve.ts"]
