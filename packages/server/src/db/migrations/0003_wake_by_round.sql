DROP INDEX "directory"."wake_by_time";--> statement-breakpoint
ALTER TABLE "directory"."wake" DROP CONSTRAINT "wake_pkey";--> statement-breakpoint
ALTER TABLE "directory"."wake" ADD COLUMN "round" text DEFAULT 'lapse' NOT NULL;--> statement-breakpoint
ALTER TABLE "directory"."wake" ALTER COLUMN "round" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "directory"."wake" ADD CONSTRAINT "wake_pkey" PRIMARY KEY("tenant_id","round");--> statement-breakpoint
-- What a tenant waited for was not told apart: both rounds look once, and then know.
INSERT INTO "directory"."wake" ("tenant_id", "round", "next_at") SELECT "tenant_id", 'deliver', "next_at" FROM "directory"."wake";--> statement-breakpoint
CREATE INDEX "wake_by_time" ON "directory"."wake" USING btree ("round","next_at","tenant_id");
