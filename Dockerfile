# One image: the server, with the widget and the console that it serves. Settings: docs/operate.md.
FROM node:24-slim AS build
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/sdk/package.json packages/sdk/
COPY packages/server/package.json packages/server/
COPY packages/widget/package.json packages/widget/
COPY packages/admin/package.json packages/admin/
COPY test/package.json test/
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm build
# What is only needed to build and to test goes: from half a gigabyte to a hundred and fifty megabytes. What paints photos
# comes as an optional package for each system; Node comes so as well, and is here already.
RUN rm -rf node_modules packages/*/node_modules test scripts docs \
  && pnpm install --frozen-lockfile --prod --prefer-offline \
  && rm -rf node_modules/node-linux-* node_modules/.pnpm/node-linux-* node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4600 YANLU_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app ./
USER node
VOLUME /data
EXPOSE 4600
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/server/src/main.ts"]
