CREATE TABLE "directory"."tenant" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."tenant" ADD COLUMN "suspended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "app"."tenant" ADD COLUMN "suspended_for" text;--> statement-breakpoint
ALTER TABLE "app"."tenant" ADD COLUMN "exported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "app"."tenant" DROP COLUMN "state";--> statement-breakpoint
-- Tenants of a database that was begun before there was a list of them.
INSERT INTO directory.tenant (tenant_id, state)
  SELECT tenant_id, 'active' FROM directory.mailbox UNION SELECT tenant_id, 'active' FROM directory.membership;
--> statement-breakpoint
-- A tenant sees whether it may be used itself, and cannot change it.
ALTER TABLE directory.tenant ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON directory.tenant USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT ON directory.tenant TO yanlu_tenant;
--> statement-breakpoint
-- History is appended, never rewritten: not even by the owner. It goes only with the whole of its tenant, and only once
-- the directory says that this tenant is being removed: the statement has to be meant for it, and so has each row.
CREATE OR REPLACE FUNCTION app.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM directory.tenant
    WHERE state = 'removing' AND tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
  ) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'letter events are append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE FUNCTION app.refuse_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM directory.tenant WHERE state = 'removing' AND tenant_id = OLD.tenant_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER removed_with_its_tenant BEFORE DELETE ON app.letter_event
  FOR EACH ROW EXECUTE FUNCTION app.refuse_erasing();
--> statement-breakpoint
-- What administrators did is kept as history is, and goes as it goes.
CREATE OR REPLACE FUNCTION app.refuse_rewriting_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM directory.tenant
    WHERE state = 'removing' AND tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
  ) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER removed_with_its_tenant BEFORE DELETE ON app.audit
  FOR EACH ROW EXECUTE FUNCTION app.refuse_erasing();
