ALTER TABLE "app"."letter_words" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD COLUMN "plain" jsonb;--> statement-breakpoint
CREATE INDEX "letter_words_plain" ON "app"."letter_words" USING btree ("tenant_id","letter_id") WHERE plain is not null;--> statement-breakpoint
-- by hand
-- What was said until now waits in one column for the next start, which has the keys to seal it with. The title is among it.
ALTER TABLE app.letter_words NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE app.letter_words SET plain = jsonb_build_object('salt', encode(salt, 'base64'), 'words',
  jsonb_strip_nulls(jsonb_build_object('title', title, 'text', text, 'reason', reason, 'basis', basis))
  || CASE WHEN stated IS NULL THEN '{}' ELSE jsonb_build_object('stated', stated) END
  || CASE WHEN follows_up IS NULL THEN '{}' ELSE jsonb_build_object('followsUp', follows_up) END);--> statement-breakpoint
ALTER TABLE app.letter_words FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO directory.wake (tenant_id, round, next_at) SELECT tenant_id, 'seal', now() FROM directory.tenant;--> statement-breakpoint
GRANT UPDATE (sealed, plain) ON app.letter_words TO yanlu_tenant;--> statement-breakpoint
ALTER TABLE "app"."letter" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "app"."letter" ADD COLUMN "title" "bytea";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "salt";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "text";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "reason";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "basis";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "stated";--> statement-breakpoint
ALTER TABLE "app"."letter_words" DROP COLUMN "follows_up";--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD CONSTRAINT "letter_words_once" CHECK ((sealed is null) <> (plain is null));
