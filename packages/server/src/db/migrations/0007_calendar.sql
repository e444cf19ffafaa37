CREATE TABLE "app"."calendar_version" (
	"tenant_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"member_id" uuid,
	"api_key_id" uuid,
	"reason" text NOT NULL,
	"document" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"reaches_from" date,
	"reaches_to" date,
	"recounted_to" uuid,
	"recount_at" timestamp (3) with time zone,
	"moved_letters" integer DEFAULT 0 NOT NULL,
	"moved_deadlines" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "calendar_version_tenant_id_version_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
ALTER TABLE "app"."tenant" ADD COLUMN "calendar_version" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "app"."calendar_version" ADD CONSTRAINT "calendar_version_tenant_id_member_id_member_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "app"."member"("tenant_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app"."calendar_version" ADD CONSTRAINT "calendar_version_tenant_id_api_key_id_api_key_tenant_id_id_fk" FOREIGN KEY ("tenant_id","api_key_id") REFERENCES "app"."api_key"("tenant_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "calendar_version_to_recount" ON "app"."calendar_version" USING btree ("tenant_id","recount_at") WHERE recount_at is not null;
--> statement-breakpoint
CREATE INDEX "deadline_open" ON "app"."deadline" USING btree ("tenant_id","letter_id") WHERE state = 'open';
--> statement-breakpoint
ALTER TABLE app.calendar_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app.calendar_version FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON app.calendar_version USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
-- A version is never rewritten: only how far its recount is moves on.
GRANT SELECT, INSERT, UPDATE (recounted_to, recount_at, moved_letters, moved_deadlines) ON app.calendar_version
  TO yanlu_tenant;
--> statement-breakpoint
-- A notice that came with the product, or was entered by whoever runs the server: every calendar takes it in.
CREATE FUNCTION reference.wake_calendars() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO directory.wake AS w (tenant_id, round, next_at)
    SELECT tenant_id, 'recount', now() FROM directory.tenant
    ON CONFLICT (tenant_id, round) DO UPDATE SET next_at = least(w.next_at, excluded.next_at);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER wakes_calendars AFTER INSERT ON reference.calendar_year
  FOR EACH ROW EXECUTE FUNCTION reference.wake_calendars();
--> statement-breakpoint
-- Tenants from before there were versions get their first one from the round.
INSERT INTO directory.wake (tenant_id, round, next_at) SELECT tenant_id, 'recount', now() FROM directory.tenant
  ON CONFLICT DO NOTHING;
