ALTER TABLE "app"."letter_key" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."letter_key" DROP CONSTRAINT "letter_key_tenant_id_letter_id_pk";--> statement-breakpoint
ALTER TABLE "app"."letter_key" ADD CONSTRAINT "letter_key_tenant_id_letter_id_number_pk" PRIMARY KEY("tenant_id","letter_id","number");--> statement-breakpoint
ALTER TABLE "directory"."secret" ADD COLUMN "master" text;--> statement-breakpoint
ALTER TABLE "app"."letter_identity" ADD COLUMN "key_number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD COLUMN "key_number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."tenant_key" ADD COLUMN "master" text;--> statement-breakpoint
ALTER TABLE "app"."tenant_key" ADD COLUMN "renews_letters" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."tenant_key" ADD COLUMN "made_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- by hand
-- Letters from before words were sealed get their keys at the next start, so what is there is not looked at now.
ALTER TABLE "app"."letter_identity" ADD CONSTRAINT "letter_identity_under_key" FOREIGN KEY ("tenant_id","letter_id","key_number") REFERENCES "app"."letter_key"("tenant_id","letter_id","number") NOT VALID;--> statement-breakpoint
ALTER TABLE "app"."letter_words" ADD CONSTRAINT "letter_words_under_key" FOREIGN KEY ("tenant_id","letter_id","key_number") REFERENCES "app"."letter_key"("tenant_id","letter_id","number") NOT VALID;--> statement-breakpoint
GRANT UPDATE (key_number) ON app.letter_words TO yanlu_tenant;--> statement-breakpoint
GRANT UPDATE (tenant_key_version, wrapped) ON app.letter_key TO yanlu_tenant;--> statement-breakpoint
GRANT UPDATE (wrapped, master), DELETE ON app.tenant_key TO yanlu_tenant;
