
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE business (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	tagline VARCHAR DEFAULT '' NOT NULL, 
	address VARCHAR DEFAULT '' NOT NULL, 
	contact_lines VARCHAR DEFAULT '' NOT NULL, 
	town VARCHAR DEFAULT '' NOT NULL, 
	tax_number VARCHAR DEFAULT '' NOT NULL, 
	registration VARCHAR DEFAULT '' NOT NULL, 
	bank VARCHAR DEFAULT '' NOT NULL, 
	currency VARCHAR DEFAULT 'EUR' NOT NULL, 
	tax_label VARCHAR DEFAULT 'VAT' NOT NULL, 
	default_taxes VARCHAR DEFAULT '0' NOT NULL, 
	proposal_pattern VARCHAR DEFAULT 'P-{seq:3}' NOT NULL, 
	estimate_pattern VARCHAR DEFAULT 'E-{seq:3}' NOT NULL, 
	zone VARCHAR DEFAULT 'UTC' NOT NULL, 
	day_first BOOLEAN DEFAULT 1 NOT NULL, 
	locale VARCHAR DEFAULT 'en_IE' NOT NULL, 
	page_size VARCHAR DEFAULT 'A4' NOT NULL, 
	phone_country VARCHAR DEFAULT '' NOT NULL, 
	logo BLOB, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT business_is_one CHECK (id = 1), 
	CONSTRAINT business_currency_code CHECK (length(currency) = 3), 
	CONSTRAINT business_page_size CHECK (page_size IN ('A4', 'Letter'))
);
CREATE TABLE campaign (
	id INTEGER NOT NULL, 
	word VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_campaign_word ON campaign (word);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	initials VARCHAR DEFAULT '' NOT NULL, 
	wears_marketing BOOLEAN DEFAULT 1 NOT NULL, 
	wears_sales BOOLEAN DEFAULT 1 NOT NULL, 
	active BOOLEAN DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE number_series (
	id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	period VARCHAR DEFAULT '' NOT NULL, 
	last INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT number_series_kind_word CHECK (kind IN ('proposal', 'estimate'))
);
CREATE UNIQUE INDEX ix_number_series ON number_series (kind, period);
CREATE TABLE prospect (
	id INTEGER NOT NULL, 
	name VARCHAR DEFAULT '' NOT NULL, 
	given VARCHAR DEFAULT '' NOT NULL, 
	family VARCHAR DEFAULT '' NOT NULL, 
	company VARCHAR DEFAULT '' NOT NULL, 
	role VARCHAR DEFAULT '' NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	rank VARCHAR NOT NULL, 
	value_minor INTEGER, 
	currency VARCHAR, 
	source VARCHAR DEFAULT '' NOT NULL, 
	informed_on DATE, 
	holder_id INTEGER, 
	birthday VARCHAR DEFAULT '' NOT NULL, 
	notes VARCHAR DEFAULT '' NOT NULL, 
	blocked VARCHAR DEFAULT '' NOT NULL, 
	no_step_reason VARCHAR DEFAULT '' NOT NULL, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	reason_note VARCHAR DEFAULT '' NOT NULL, 
	revisit_on DATE, 
	closed_on DATE, 
	reopened_at DATETIME, 
	uid VARCHAR DEFAULT '' NOT NULL, 
	in_bin_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT prospect_is_named CHECK (name <> '' OR company <> ''), 
	CONSTRAINT prospect_value_has_currency CHECK ((value_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT prospect_value_positive CHECK (value_minor >= 0), 
	CONSTRAINT prospect_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	FOREIGN KEY(holder_id) REFERENCES member (id)
);
CREATE INDEX ix_prospect_board ON prospect (tier, rank) WHERE in_bin_at IS NULL;
CREATE INDEX ix_prospect_uid ON prospect (uid) WHERE uid <> '';
CREATE TABLE contact_point (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	value VARCHAR NOT NULL, 
	value_key VARCHAR NOT NULL, 
	label VARCHAR DEFAULT '' NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT contact_point_kind_word CHECK (kind IN ('phone', 'mail', 'web', 'address')), 
	CONSTRAINT contact_point_not_empty CHECK (value <> ''), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_contact_point_key ON contact_point (kind, value_key);
CREATE INDEX ix_contact_point_prospect_id ON contact_point (prospect_id);
CREATE TABLE detail (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_detail_prospect_id ON detail (prospect_id);
CREATE TABLE offer (
	id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	number VARCHAR, 
	revision INTEGER DEFAULT 1 NOT NULL, 
	follows_id INTEGER, 
	status VARCHAR(24) NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	member_id INTEGER, 
	title VARCHAR NOT NULL, 
	subtitle VARCHAR DEFAULT '' NOT NULL, 
	greeting VARCHAR DEFAULT '' NOT NULL, 
	written_on DATE NOT NULL, 
	valid_until DATE, 
	currency VARCHAR NOT NULL, 
	locale VARCHAR NOT NULL, 
	page_size VARCHAR DEFAULT 'A4' NOT NULL, 
	discount_kind VARCHAR(24) NOT NULL, 
	discount_value INTEGER DEFAULT 0 NOT NULL, 
	discount_reason VARCHAR DEFAULT '' NOT NULL, 
	sender VARCHAR DEFAULT '' NOT NULL, 
	recipient VARCHAR DEFAULT '' NOT NULL, 
	net_minor INTEGER DEFAULT 0 NOT NULL, 
	tax_minor INTEGER DEFAULT 0 NOT NULL, 
	total_minor INTEGER DEFAULT 0 NOT NULL, 
	pdf_sha256 VARCHAR DEFAULT '' NOT NULL, 
	sent_at DATETIME, 
	sent_how VARCHAR(24), 
	answered_at DATETIME, 
	answered_by VARCHAR DEFAULT '' NOT NULL, 
	answered_how VARCHAR(24), 
	answer_note VARCHAR DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_kind_word CHECK (kind IN ('proposal', 'estimate')), 
	CONSTRAINT offer_status_word CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'withdrawn', 'superseded')), 
	CONSTRAINT offer_discount_kind_word CHECK (discount_kind IN ('none', 'percent', 'amount')), 
	CONSTRAINT offer_sent_how_word CHECK (sent_how IN ('paper', 'mail', 'hand', 'other')), 
	CONSTRAINT offer_answered_how_word CHECK (answered_how IN ('paper', 'mail', 'phone', 'talk', 'other')), 
	CONSTRAINT offer_revision CHECK (revision >= 1), 
	CONSTRAINT offer_currency_code CHECK (length(currency) = 3), 
	CONSTRAINT offer_page_size CHECK (page_size IN ('A4', 'Letter')), 
	CONSTRAINT offer_discount_positive CHECK (discount_value >= 0), 
	CONSTRAINT offer_discount_percent CHECK (discount_kind <> 'percent' OR discount_value <= 100000), 
	CONSTRAINT offer_sent_is_numbered CHECK (status = 'draft' OR (number IS NOT NULL AND sent_at IS NOT NULL)), 
	CONSTRAINT offer_total_adds_up CHECK (net_minor + tax_minor = total_minor), 
	FOREIGN KEY(follows_id) REFERENCES offer (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_offer_follows ON offer (follows_id);
CREATE UNIQUE INDEX ix_offer_number ON offer (kind, number, revision);
CREATE INDEX ix_offer_prospect ON offer (prospect_id);
CREATE TABLE promise (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	owed_by VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	due_on DATE, 
	said_on DATE NOT NULL, 
	kept_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT promise_owed_by CHECK (owed_by IN ('us', 'them')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_promise_prospect_id ON promise (prospect_id);
CREATE TABLE prospect_tag (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE UNIQUE INDEX ix_prospect_tag_once ON prospect_tag (prospect_id, name);
CREATE TABLE span (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	tier VARCHAR(24) NOT NULL, 
	from_at DATETIME NOT NULL, 
	to_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT span_tier_word CHECK (tier IN ('suspect', 'cold', 'warm', 'hot', 'won', 'lost')), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE UNIQUE INDEX ix_span_open ON span (prospect_id) WHERE to_at IS NULL;
CREATE INDEX ix_span_person ON span (prospect_id, from_at);
CREATE TABLE step (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	channel VARCHAR(24) NOT NULL, 
	side VARCHAR(24) NOT NULL, 
	what VARCHAR NOT NULL, 
	on_day DATE, 
	at_time VARCHAR(5), 
	state VARCHAR DEFAULT 'planned' NOT NULL, 
	why VARCHAR DEFAULT '' NOT NULL, 
	done_touch_id INTEGER, 
	ended_at DATETIME, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT step_channel_word CHECK (channel IN ('call', 'meeting', 'mail', 'letter', 'message', 'video', 'visit', 'presentation', 'offer', 'networking', 'referral', 'advert', 'post', 'public_relations', 'mailer', 'talk', 'fair', 'flyer', 'sample', 'other')), 
	CONSTRAINT step_side_word CHECK (side IN ('marketing', 'sales')), 
	CONSTRAINT step_state CHECK (state IN ('planned', 'done', 'dropped')), 
	CONSTRAINT step_time_needs_day CHECK (at_time IS NULL OR on_day IS NOT NULL), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id)
);
CREATE INDEX ix_step_person ON step (prospect_id, state);
CREATE TABLE touch (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	happened_at DATETIME NOT NULL, 
	local_day DATE NOT NULL, 
	channel VARCHAR(24) NOT NULL, 
	side VARCHAR(24) NOT NULL, 
	direction VARCHAR(24) NOT NULL, 
	outcome VARCHAR(24), 
	answered BOOLEAN DEFAULT 0 NOT NULL, 
	minutes INTEGER DEFAULT 0 NOT NULL, 
	note VARCHAR DEFAULT '' NOT NULL, 
	campaign_id INTEGER, 
	member_id INTEGER, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT touch_channel_word CHECK (channel IN ('call', 'meeting', 'mail', 'letter', 'message', 'video', 'visit', 'presentation', 'offer', 'networking', 'referral', 'advert', 'post', 'public_relations', 'mailer', 'talk', 'fair', 'flyer', 'sample', 'other')), 
	CONSTRAINT touch_side_word CHECK (side IN ('marketing', 'sales')), 
	CONSTRAINT touch_direction_word CHECK (direction IN ('out', 'in')), 
	CONSTRAINT touch_outcome_word CHECK (outcome IN ('answered', 'voicemail', 'no_answer', 'met', 'asked_price', 'call_back', 'not_now', 'wrong_number', 'other')), 
	CONSTRAINT touch_minutes CHECK (minutes BETWEEN 0 AND 1440), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_touch_day ON touch (local_day, side);
CREATE INDEX ix_touch_timeline ON touch (prospect_id, happened_at, id);
CREATE TABLE offer_line (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	work VARCHAR NOT NULL, 
	detail VARCHAR DEFAULT '' NOT NULL, 
	quantity_micro INTEGER NOT NULL, 
	unit VARCHAR DEFAULT '' NOT NULL, 
	price_e4 INTEGER DEFAULT 0 NOT NULL, 
	discount_milli INTEGER DEFAULT 0 NOT NULL, 
	tax_milli INTEGER DEFAULT 0 NOT NULL, 
	optional BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_line_quantity CHECK (quantity_micro >= 0), 
	CONSTRAINT offer_line_discount CHECK (discount_milli BETWEEN 0 AND 100000), 
	CONSTRAINT offer_line_tax CHECK (tax_milli BETWEEN 0 AND 100000), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_line_offer_id ON offer_line (offer_id);
CREATE TABLE offer_section (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	place VARCHAR(24) NOT NULL, 
	heading VARCHAR DEFAULT '' NOT NULL, 
	text VARCHAR DEFAULT '' NOT NULL, 
	beside BOOLEAN DEFAULT 0 NOT NULL, 
	shown BOOLEAN DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_section_place_word CHECK (place IN ('before', 'after')), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_section_offer_id ON offer_section (offer_id);

CREATE TABLE act (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    member_id INTEGER,
    operation TEXT NOT NULL,
    label TEXT NOT NULL,
    said TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'do' CHECK (kind IN ('do', 'undo', 'redo')),
    final INTEGER NOT NULL DEFAULT 0,
    of_act INTEGER REFERENCES act (seq),
    lines_in INTEGER REFERENCES act (seq),
    undone_by INTEGER REFERENCES act (seq)
);
CREATE INDEX ix_act_undoable ON act (seq)
    WHERE kind = 'do' AND final = 0 AND undone_by IS NULL;
CREATE INDEX ix_act_undone ON act (undone_by) WHERE undone_by IS NOT NULL;
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    act INTEGER NOT NULL REFERENCES act (seq),
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('i', 'u', 'd')),
    field TEXT,
    old,
    new,
    whose INTEGER
);
CREATE INDEX ix_change_act ON change (act, seq);
CREATE INDEX ix_change_row ON change (row, tbl, act);
CREATE INDEX ix_change_whose ON change (whose, act) WHERE whose IS NOT NULL;
CREATE TABLE acting (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    act INTEGER,
    erasing INTEGER NOT NULL DEFAULT 0
);
INSERT INTO acting (one) VALUES (1);
CREATE TRIGGER change_stays_u BEFORE UPDATE ON change
    WHEN (SELECT erasing FROM acting) = 0
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_stays_d BEFORE DELETE ON change
    WHEN (SELECT erasing FROM acting) = 0
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;


CREATE TABLE standing (
    prospect_id INTEGER PRIMARY KEY,
    pips TEXT NOT NULL DEFAULT '',
    touches INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    silent_since TEXT,
    last_touch_on TEXT,
    planned TEXT NOT NULL DEFAULT '',
    next_step_id INTEGER,
    next_channel TEXT,
    next_what TEXT,
    next_on TEXT,
    next_at TEXT,
    booked_on TEXT,
    offer_id INTEGER,
    offer_mark TEXT,
    offer_status TEXT,
    offer_sent_on TEXT
);
CREATE TABLE tier_total (
    tier TEXT NOT NULL,
    currency TEXT NOT NULL,
    prospects INTEGER NOT NULL,
    value_minor INTEGER NOT NULL,
    PRIMARY KEY (tier, currency)
) WITHOUT ROWID;

CREATE TRIGGER journal_business_i AFTER INSERT ON business BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_business_d AFTER DELETE ON business BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'business', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'tagline', nullif(old.tagline, ''), 'address', nullif(old.address, ''), 'contact_lines', nullif(old.contact_lines, ''), 'town', nullif(old.town, ''), 'tax_number', nullif(old.tax_number, ''), 'registration', nullif(old.registration, ''), 'bank', nullif(old.bank, ''), 'currency', old.currency, 'tax_label', old.tax_label, 'default_taxes', old.default_taxes, 'proposal_pattern', old.proposal_pattern, 'estimate_pattern', old.estimate_pattern, 'zone', old.zone, 'day_first', old.day_first, 'locale', old.locale, 'page_size', old.page_size, 'phone_country', nullif(old.phone_country, ''), 'logo', hex(old.logo))), NULL);
END;
CREATE TRIGGER journal_business_id_u
AFTER UPDATE OF id ON business
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_business_name_u
AFTER UPDATE OF name ON business
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_business_tagline_u
AFTER UPDATE OF tagline ON business
WHEN old.tagline IS NOT new.tagline BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'tagline', old.tagline, new.tagline,
        NULL);
END;
CREATE TRIGGER journal_business_address_u
AFTER UPDATE OF address ON business
WHEN old.address IS NOT new.address BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'address', old.address, new.address,
        NULL);
END;
CREATE TRIGGER journal_business_contact_lines_u
AFTER UPDATE OF contact_lines ON business
WHEN old.contact_lines IS NOT new.contact_lines BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'contact_lines', old.contact_lines, new.contact_lines,
        NULL);
END;
CREATE TRIGGER journal_business_town_u
AFTER UPDATE OF town ON business
WHEN old.town IS NOT new.town BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'town', old.town, new.town,
        NULL);
END;
CREATE TRIGGER journal_business_tax_number_u
AFTER UPDATE OF tax_number ON business
WHEN old.tax_number IS NOT new.tax_number BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'tax_number', old.tax_number, new.tax_number,
        NULL);
END;
CREATE TRIGGER journal_business_registration_u
AFTER UPDATE OF registration ON business
WHEN old.registration IS NOT new.registration BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'registration', old.registration, new.registration,
        NULL);
END;
CREATE TRIGGER journal_business_bank_u
AFTER UPDATE OF bank ON business
WHEN old.bank IS NOT new.bank BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'bank', old.bank, new.bank,
        NULL);
END;
CREATE TRIGGER journal_business_currency_u
AFTER UPDATE OF currency ON business
WHEN old.currency IS NOT new.currency BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'currency', old.currency, new.currency,
        NULL);
END;
CREATE TRIGGER journal_business_tax_label_u
AFTER UPDATE OF tax_label ON business
WHEN old.tax_label IS NOT new.tax_label BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'tax_label', old.tax_label, new.tax_label,
        NULL);
END;
CREATE TRIGGER journal_business_default_taxes_u
AFTER UPDATE OF default_taxes ON business
WHEN old.default_taxes IS NOT new.default_taxes BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'default_taxes', old.default_taxes, new.default_taxes,
        NULL);
END;
CREATE TRIGGER journal_business_proposal_pattern_u
AFTER UPDATE OF proposal_pattern ON business
WHEN old.proposal_pattern IS NOT new.proposal_pattern BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'proposal_pattern', old.proposal_pattern, new.proposal_pattern,
        NULL);
END;
CREATE TRIGGER journal_business_estimate_pattern_u
AFTER UPDATE OF estimate_pattern ON business
WHEN old.estimate_pattern IS NOT new.estimate_pattern BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'estimate_pattern', old.estimate_pattern, new.estimate_pattern,
        NULL);
END;
CREATE TRIGGER journal_business_zone_u
AFTER UPDATE OF zone ON business
WHEN old.zone IS NOT new.zone BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'zone', old.zone, new.zone,
        NULL);
END;
CREATE TRIGGER journal_business_day_first_u
AFTER UPDATE OF day_first ON business
WHEN old.day_first IS NOT new.day_first BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'day_first', old.day_first, new.day_first,
        NULL);
END;
CREATE TRIGGER journal_business_locale_u
AFTER UPDATE OF locale ON business
WHEN old.locale IS NOT new.locale BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'locale', old.locale, new.locale,
        NULL);
END;
CREATE TRIGGER journal_business_page_size_u
AFTER UPDATE OF page_size ON business
WHEN old.page_size IS NOT new.page_size BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'page_size', old.page_size, new.page_size,
        NULL);
END;
CREATE TRIGGER journal_business_phone_country_u
AFTER UPDATE OF phone_country ON business
WHEN old.phone_country IS NOT new.phone_country BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'phone_country', old.phone_country, new.phone_country,
        NULL);
END;
CREATE TRIGGER journal_business_logo_u
AFTER UPDATE OF logo ON business
WHEN old.logo IS NOT new.logo BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'business', new.id, 'u', 'logo', old.logo, new.logo,
        NULL);
END;
CREATE TRIGGER journal_campaign_i AFTER INSERT ON campaign BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'campaign', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_campaign_d AFTER DELETE ON campaign BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'campaign', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'word', old.word, 'name', old.name)), NULL);
END;
CREATE TRIGGER journal_campaign_id_u
AFTER UPDATE OF id ON campaign
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'campaign', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_campaign_word_u
AFTER UPDATE OF word ON campaign
WHEN old.word IS NOT new.word BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'campaign', new.id, 'u', 'word', old.word, new.word,
        NULL);
END;
CREATE TRIGGER journal_campaign_name_u
AFTER UPDATE OF name ON campaign
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'campaign', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_member_i AFTER INSERT ON member BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_member_d AFTER DELETE ON member BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'member', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'initials', nullif(old.initials, ''), 'wears_marketing', old.wears_marketing, 'wears_sales', old.wears_sales, 'active', old.active)), NULL);
END;
CREATE TRIGGER journal_member_id_u
AFTER UPDATE OF id ON member
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_member_name_u
AFTER UPDATE OF name ON member
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_member_initials_u
AFTER UPDATE OF initials ON member
WHEN old.initials IS NOT new.initials BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'initials', old.initials, new.initials,
        NULL);
END;
CREATE TRIGGER journal_member_wears_marketing_u
AFTER UPDATE OF wears_marketing ON member
WHEN old.wears_marketing IS NOT new.wears_marketing BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'wears_marketing', old.wears_marketing, new.wears_marketing,
        NULL);
END;
CREATE TRIGGER journal_member_wears_sales_u
AFTER UPDATE OF wears_sales ON member
WHEN old.wears_sales IS NOT new.wears_sales BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'wears_sales', old.wears_sales, new.wears_sales,
        NULL);
END;
CREATE TRIGGER journal_member_active_u
AFTER UPDATE OF active ON member
WHEN old.active IS NOT new.active BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'member', new.id, 'u', 'active', old.active, new.active,
        NULL);
END;
CREATE TRIGGER journal_prospect_i AFTER INSERT ON prospect BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'i', new.id);
END;
CREATE TRIGGER journal_prospect_d AFTER DELETE ON prospect BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'prospect', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', nullif(old.name, ''), 'given', nullif(old.given, ''), 'family', nullif(old.family, ''), 'company', nullif(old.company, ''), 'role', nullif(old.role, ''), 'tier', old.tier, 'rank', old."rank", 'value_minor', old.value_minor, 'currency', old.currency, 'source', nullif(old.source, ''), 'informed_on', old.informed_on, 'holder_id', old.holder_id, 'birthday', nullif(old.birthday, ''), 'notes', nullif(old.notes, ''), 'blocked', nullif(old.blocked, ''), 'no_step_reason', nullif(old.no_step_reason, ''), 'reason', nullif(old.reason, ''), 'reason_note', nullif(old.reason_note, ''), 'revisit_on', old.revisit_on, 'closed_on', old.closed_on, 'reopened_at', old.reopened_at, 'uid', nullif(old.uid, ''), 'in_bin_at', old.in_bin_at, 'created_at', old.created_at)), old.id);
END;
CREATE TRIGGER journal_prospect_id_u
AFTER UPDATE OF id ON prospect
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'id', old.id, new.id,
        new.id);
END;
CREATE TRIGGER journal_prospect_name_u
AFTER UPDATE OF name ON prospect
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'name', old.name, new.name,
        new.id);
END;
CREATE TRIGGER journal_prospect_given_u
AFTER UPDATE OF given ON prospect
WHEN old.given IS NOT new.given BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'given', old.given, new.given,
        new.id);
END;
CREATE TRIGGER journal_prospect_family_u
AFTER UPDATE OF family ON prospect
WHEN old.family IS NOT new.family BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'family', old.family, new.family,
        new.id);
END;
CREATE TRIGGER journal_prospect_company_u
AFTER UPDATE OF company ON prospect
WHEN old.company IS NOT new.company BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'company', old.company, new.company,
        new.id);
END;
CREATE TRIGGER journal_prospect_role_u
AFTER UPDATE OF role ON prospect
WHEN old.role IS NOT new.role BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'role', old.role, new.role,
        new.id);
END;
CREATE TRIGGER journal_prospect_tier_u
AFTER UPDATE OF tier ON prospect
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'tier', old.tier, new.tier,
        new.id);
END;
CREATE TRIGGER journal_prospect_rank_u
AFTER UPDATE OF "rank" ON prospect
WHEN old."rank" IS NOT new."rank" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'rank', old."rank", new."rank",
        new.id);
END;
CREATE TRIGGER journal_prospect_value_minor_u
AFTER UPDATE OF value_minor ON prospect
WHEN old.value_minor IS NOT new.value_minor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'value_minor', old.value_minor, new.value_minor,
        new.id);
END;
CREATE TRIGGER journal_prospect_currency_u
AFTER UPDATE OF currency ON prospect
WHEN old.currency IS NOT new.currency BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'currency', old.currency, new.currency,
        new.id);
END;
CREATE TRIGGER journal_prospect_source_u
AFTER UPDATE OF source ON prospect
WHEN old.source IS NOT new.source BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'source', old.source, new.source,
        new.id);
END;
CREATE TRIGGER journal_prospect_informed_on_u
AFTER UPDATE OF informed_on ON prospect
WHEN old.informed_on IS NOT new.informed_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'informed_on', old.informed_on, new.informed_on,
        new.id);
END;
CREATE TRIGGER journal_prospect_holder_id_u
AFTER UPDATE OF holder_id ON prospect
WHEN old.holder_id IS NOT new.holder_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'holder_id', old.holder_id, new.holder_id,
        new.id);
END;
CREATE TRIGGER journal_prospect_birthday_u
AFTER UPDATE OF birthday ON prospect
WHEN old.birthday IS NOT new.birthday BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'birthday', old.birthday, new.birthday,
        new.id);
END;
CREATE TRIGGER journal_prospect_notes_u
AFTER UPDATE OF notes ON prospect
WHEN old.notes IS NOT new.notes BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'notes', old.notes, new.notes,
        new.id);
END;
CREATE TRIGGER journal_prospect_blocked_u
AFTER UPDATE OF blocked ON prospect
WHEN old.blocked IS NOT new.blocked BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'blocked', old.blocked, new.blocked,
        new.id);
END;
CREATE TRIGGER journal_prospect_no_step_reason_u
AFTER UPDATE OF no_step_reason ON prospect
WHEN old.no_step_reason IS NOT new.no_step_reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'no_step_reason', old.no_step_reason, new.no_step_reason,
        new.id);
END;
CREATE TRIGGER journal_prospect_reason_u
AFTER UPDATE OF reason ON prospect
WHEN old.reason IS NOT new.reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'reason', old.reason, new.reason,
        new.id);
END;
CREATE TRIGGER journal_prospect_reason_note_u
AFTER UPDATE OF reason_note ON prospect
WHEN old.reason_note IS NOT new.reason_note BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'reason_note', old.reason_note, new.reason_note,
        new.id);
END;
CREATE TRIGGER journal_prospect_revisit_on_u
AFTER UPDATE OF revisit_on ON prospect
WHEN old.revisit_on IS NOT new.revisit_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'revisit_on', old.revisit_on, new.revisit_on,
        new.id);
END;
CREATE TRIGGER journal_prospect_closed_on_u
AFTER UPDATE OF closed_on ON prospect
WHEN old.closed_on IS NOT new.closed_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'closed_on', old.closed_on, new.closed_on,
        new.id);
END;
CREATE TRIGGER journal_prospect_reopened_at_u
AFTER UPDATE OF reopened_at ON prospect
WHEN old.reopened_at IS NOT new.reopened_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'reopened_at', old.reopened_at, new.reopened_at,
        new.id);
END;
CREATE TRIGGER journal_prospect_uid_u
AFTER UPDATE OF uid ON prospect
WHEN old.uid IS NOT new.uid BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'uid', old.uid, new.uid,
        new.id);
END;
CREATE TRIGGER journal_prospect_in_bin_at_u
AFTER UPDATE OF in_bin_at ON prospect
WHEN old.in_bin_at IS NOT new.in_bin_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'in_bin_at', old.in_bin_at, new.in_bin_at,
        new.id);
END;
CREATE TRIGGER journal_prospect_created_at_u
AFTER UPDATE OF created_at ON prospect
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect', new.id, 'u', 'created_at', old.created_at, new.created_at,
        new.id);
END;
CREATE TRIGGER journal_contact_point_i AFTER INSERT ON contact_point BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_d AFTER DELETE ON contact_point BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'kind', old.kind, 'value', old."value", 'value_key', old.value_key, 'label', nullif(old.label, ''), 'position', old."position")), old.prospect_id);
END;
CREATE TRIGGER journal_contact_point_id_u
AFTER UPDATE OF id ON contact_point
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_prospect_id_u
AFTER UPDATE OF prospect_id ON contact_point
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_kind_u
AFTER UPDATE OF kind ON contact_point
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'kind', old.kind, new.kind,
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_value_u
AFTER UPDATE OF "value" ON contact_point
WHEN old."value" IS NOT new."value" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'value', old."value", new."value",
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_value_key_u
AFTER UPDATE OF value_key ON contact_point
WHEN old.value_key IS NOT new.value_key BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'value_key', old.value_key, new.value_key,
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_label_u
AFTER UPDATE OF label ON contact_point
WHEN old.label IS NOT new.label BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'label', old.label, new.label,
        new.prospect_id);
END;
CREATE TRIGGER journal_contact_point_position_u
AFTER UPDATE OF "position" ON contact_point
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'contact_point', new.id, 'u', 'position', old."position", new."position",
        new.prospect_id);
END;
CREATE TRIGGER journal_detail_i AFTER INSERT ON detail BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_detail_d AFTER DELETE ON detail BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'detail', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'label', old.label, 'value', old."value", 'position', old."position")), old.prospect_id);
END;
CREATE TRIGGER journal_detail_id_u
AFTER UPDATE OF id ON detail
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_detail_prospect_id_u
AFTER UPDATE OF prospect_id ON detail
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_detail_label_u
AFTER UPDATE OF label ON detail
WHEN old.label IS NOT new.label BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'u', 'label', old.label, new.label,
        new.prospect_id);
END;
CREATE TRIGGER journal_detail_value_u
AFTER UPDATE OF "value" ON detail
WHEN old."value" IS NOT new."value" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'u', 'value', old."value", new."value",
        new.prospect_id);
END;
CREATE TRIGGER journal_detail_position_u
AFTER UPDATE OF "position" ON detail
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'detail', new.id, 'u', 'position', old."position", new."position",
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_i AFTER INSERT ON offer BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_offer_d AFTER DELETE ON offer BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'kind', old.kind, 'number', old.number, 'revision', old.revision, 'follows_id', old.follows_id, 'status', old.status, 'prospect_id', old.prospect_id, 'member_id', old.member_id, 'title', old.title, 'subtitle', nullif(old.subtitle, ''), 'greeting', nullif(old.greeting, ''), 'written_on', old.written_on, 'valid_until', old.valid_until, 'currency', old.currency, 'locale', old.locale, 'page_size', old.page_size, 'discount_kind', old.discount_kind, 'discount_value', old.discount_value, 'discount_reason', nullif(old.discount_reason, ''), 'sender', nullif(old.sender, ''), 'recipient', nullif(old.recipient, ''), 'net_minor', old.net_minor, 'tax_minor', old.tax_minor, 'total_minor', old.total_minor, 'pdf_sha256', nullif(old.pdf_sha256, ''), 'sent_at', old.sent_at, 'sent_how', old.sent_how, 'answered_at', old.answered_at, 'answered_by', nullif(old.answered_by, ''), 'answered_how', old.answered_how, 'answer_note', nullif(old.answer_note, ''), 'created_at', old.created_at)), old.prospect_id);
END;
CREATE TRIGGER journal_offer_id_u
AFTER UPDATE OF id ON offer
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_kind_u
AFTER UPDATE OF kind ON offer
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'kind', old.kind, new.kind,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_number_u
AFTER UPDATE OF number ON offer
WHEN old.number IS NOT new.number BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'number', old.number, new.number,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_revision_u
AFTER UPDATE OF revision ON offer
WHEN old.revision IS NOT new.revision BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'revision', old.revision, new.revision,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_follows_id_u
AFTER UPDATE OF follows_id ON offer
WHEN old.follows_id IS NOT new.follows_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'follows_id', old.follows_id, new.follows_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_status_u
AFTER UPDATE OF status ON offer
WHEN old.status IS NOT new.status BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'status', old.status, new.status,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_prospect_id_u
AFTER UPDATE OF prospect_id ON offer
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_member_id_u
AFTER UPDATE OF member_id ON offer
WHEN old.member_id IS NOT new.member_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'member_id', old.member_id, new.member_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_title_u
AFTER UPDATE OF title ON offer
WHEN old.title IS NOT new.title BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'title', old.title, new.title,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_subtitle_u
AFTER UPDATE OF subtitle ON offer
WHEN old.subtitle IS NOT new.subtitle BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'subtitle', old.subtitle, new.subtitle,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_greeting_u
AFTER UPDATE OF greeting ON offer
WHEN old.greeting IS NOT new.greeting BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'greeting', old.greeting, new.greeting,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_written_on_u
AFTER UPDATE OF written_on ON offer
WHEN old.written_on IS NOT new.written_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'written_on', old.written_on, new.written_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_valid_until_u
AFTER UPDATE OF valid_until ON offer
WHEN old.valid_until IS NOT new.valid_until BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'valid_until', old.valid_until, new.valid_until,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_currency_u
AFTER UPDATE OF currency ON offer
WHEN old.currency IS NOT new.currency BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'currency', old.currency, new.currency,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_locale_u
AFTER UPDATE OF locale ON offer
WHEN old.locale IS NOT new.locale BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'locale', old.locale, new.locale,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_page_size_u
AFTER UPDATE OF page_size ON offer
WHEN old.page_size IS NOT new.page_size BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'page_size', old.page_size, new.page_size,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_discount_kind_u
AFTER UPDATE OF discount_kind ON offer
WHEN old.discount_kind IS NOT new.discount_kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'discount_kind', old.discount_kind, new.discount_kind,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_discount_value_u
AFTER UPDATE OF discount_value ON offer
WHEN old.discount_value IS NOT new.discount_value BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'discount_value', old.discount_value, new.discount_value,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_discount_reason_u
AFTER UPDATE OF discount_reason ON offer
WHEN old.discount_reason IS NOT new.discount_reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'discount_reason', old.discount_reason, new.discount_reason,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_sender_u
AFTER UPDATE OF sender ON offer
WHEN old.sender IS NOT new.sender BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'sender', old.sender, new.sender,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_recipient_u
AFTER UPDATE OF recipient ON offer
WHEN old.recipient IS NOT new.recipient BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'recipient', old.recipient, new.recipient,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_net_minor_u
AFTER UPDATE OF net_minor ON offer
WHEN old.net_minor IS NOT new.net_minor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'net_minor', old.net_minor, new.net_minor,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_tax_minor_u
AFTER UPDATE OF tax_minor ON offer
WHEN old.tax_minor IS NOT new.tax_minor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'tax_minor', old.tax_minor, new.tax_minor,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_total_minor_u
AFTER UPDATE OF total_minor ON offer
WHEN old.total_minor IS NOT new.total_minor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'total_minor', old.total_minor, new.total_minor,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_pdf_sha256_u
AFTER UPDATE OF pdf_sha256 ON offer
WHEN old.pdf_sha256 IS NOT new.pdf_sha256 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'pdf_sha256', old.pdf_sha256, new.pdf_sha256,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_sent_at_u
AFTER UPDATE OF sent_at ON offer
WHEN old.sent_at IS NOT new.sent_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'sent_at', old.sent_at, new.sent_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_sent_how_u
AFTER UPDATE OF sent_how ON offer
WHEN old.sent_how IS NOT new.sent_how BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'sent_how', old.sent_how, new.sent_how,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answered_at_u
AFTER UPDATE OF answered_at ON offer
WHEN old.answered_at IS NOT new.answered_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answered_at', old.answered_at, new.answered_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answered_by_u
AFTER UPDATE OF answered_by ON offer
WHEN old.answered_by IS NOT new.answered_by BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answered_by', old.answered_by, new.answered_by,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answered_how_u
AFTER UPDATE OF answered_how ON offer
WHEN old.answered_how IS NOT new.answered_how BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answered_how', old.answered_how, new.answered_how,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answer_note_u
AFTER UPDATE OF answer_note ON offer
WHEN old.answer_note IS NOT new.answer_note BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answer_note', old.answer_note, new.answer_note,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_created_at_u
AFTER UPDATE OF created_at ON offer
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'created_at', old.created_at, new.created_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_i AFTER INSERT ON promise BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_promise_d AFTER DELETE ON promise BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'promise', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'owed_by', old.owed_by, 'what', old.what, 'due_on', old.due_on, 'said_on', old.said_on, 'kept_at', old.kept_at)), old.prospect_id);
END;
CREATE TRIGGER journal_promise_id_u
AFTER UPDATE OF id ON promise
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_prospect_id_u
AFTER UPDATE OF prospect_id ON promise
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_owed_by_u
AFTER UPDATE OF owed_by ON promise
WHEN old.owed_by IS NOT new.owed_by BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'owed_by', old.owed_by, new.owed_by,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_what_u
AFTER UPDATE OF what ON promise
WHEN old.what IS NOT new.what BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'what', old.what, new.what,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_due_on_u
AFTER UPDATE OF due_on ON promise
WHEN old.due_on IS NOT new.due_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'due_on', old.due_on, new.due_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_said_on_u
AFTER UPDATE OF said_on ON promise
WHEN old.said_on IS NOT new.said_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'said_on', old.said_on, new.said_on,
        new.prospect_id);
END;
CREATE TRIGGER journal_promise_kept_at_u
AFTER UPDATE OF kept_at ON promise
WHEN old.kept_at IS NOT new.kept_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'promise', new.id, 'u', 'kept_at', old.kept_at, new.kept_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_prospect_tag_i AFTER INSERT ON prospect_tag BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'prospect_tag', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_prospect_tag_d AFTER DELETE ON prospect_tag BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'prospect_tag', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'name', old.name)), old.prospect_id);
END;
CREATE TRIGGER journal_prospect_tag_id_u
AFTER UPDATE OF id ON prospect_tag
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect_tag', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_prospect_tag_prospect_id_u
AFTER UPDATE OF prospect_id ON prospect_tag
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect_tag', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_prospect_tag_name_u
AFTER UPDATE OF name ON prospect_tag
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'prospect_tag', new.id, 'u', 'name', old.name, new.name,
        new.prospect_id);
END;
CREATE TRIGGER journal_span_i AFTER INSERT ON span BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_span_d AFTER DELETE ON span BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'span', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'tier', old.tier, 'from_at', old.from_at, 'to_at', old.to_at)), old.prospect_id);
END;
CREATE TRIGGER journal_span_id_u
AFTER UPDATE OF id ON span
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_span_prospect_id_u
AFTER UPDATE OF prospect_id ON span
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_span_tier_u
AFTER UPDATE OF tier ON span
WHEN old.tier IS NOT new.tier BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'u', 'tier', old.tier, new.tier,
        new.prospect_id);
END;
CREATE TRIGGER journal_span_from_at_u
AFTER UPDATE OF from_at ON span
WHEN old.from_at IS NOT new.from_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'u', 'from_at', old.from_at, new.from_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_span_to_at_u
AFTER UPDATE OF to_at ON span
WHEN old.to_at IS NOT new.to_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'span', new.id, 'u', 'to_at', old.to_at, new.to_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_i AFTER INSERT ON step BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_step_d AFTER DELETE ON step BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'step', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'channel', old.channel, 'side', old.side, 'what', old.what, 'on_day', old.on_day, 'at_time', old.at_time, 'state', old.state, 'why', nullif(old.why, ''), 'done_touch_id', old.done_touch_id, 'ended_at', old.ended_at, 'created_at', old.created_at)), old.prospect_id);
END;
CREATE TRIGGER journal_step_id_u
AFTER UPDATE OF id ON step
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_prospect_id_u
AFTER UPDATE OF prospect_id ON step
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_channel_u
AFTER UPDATE OF channel ON step
WHEN old.channel IS NOT new.channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'channel', old.channel, new.channel,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_side_u
AFTER UPDATE OF side ON step
WHEN old.side IS NOT new.side BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'side', old.side, new.side,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_what_u
AFTER UPDATE OF what ON step
WHEN old.what IS NOT new.what BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'what', old.what, new.what,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_on_day_u
AFTER UPDATE OF on_day ON step
WHEN old.on_day IS NOT new.on_day BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'on_day', old.on_day, new.on_day,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_at_time_u
AFTER UPDATE OF at_time ON step
WHEN old.at_time IS NOT new.at_time BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'at_time', old.at_time, new.at_time,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_state_u
AFTER UPDATE OF state ON step
WHEN old.state IS NOT new.state BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'state', old.state, new.state,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_why_u
AFTER UPDATE OF why ON step
WHEN old.why IS NOT new.why BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'why', old.why, new.why,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_done_touch_id_u
AFTER UPDATE OF done_touch_id ON step
WHEN old.done_touch_id IS NOT new.done_touch_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'done_touch_id', old.done_touch_id, new.done_touch_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_ended_at_u
AFTER UPDATE OF ended_at ON step
WHEN old.ended_at IS NOT new.ended_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'ended_at', old.ended_at, new.ended_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_step_created_at_u
AFTER UPDATE OF created_at ON step
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'step', new.id, 'u', 'created_at', old.created_at, new.created_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_i AFTER INSERT ON touch BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_touch_d AFTER DELETE ON touch BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'touch', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'prospect_id', old.prospect_id, 'happened_at', old.happened_at, 'local_day', old.local_day, 'channel', old.channel, 'side', old.side, 'direction', old.direction, 'outcome', old.outcome, 'answered', old.answered, 'minutes', old.minutes, 'note', nullif(old.note, ''), 'campaign_id', old.campaign_id, 'member_id', old.member_id, 'created_at', old.created_at)), old.prospect_id);
END;
CREATE TRIGGER journal_touch_id_u
AFTER UPDATE OF id ON touch
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'id', old.id, new.id,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_prospect_id_u
AFTER UPDATE OF prospect_id ON touch
WHEN old.prospect_id IS NOT new.prospect_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'prospect_id', old.prospect_id, new.prospect_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_happened_at_u
AFTER UPDATE OF happened_at ON touch
WHEN old.happened_at IS NOT new.happened_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'happened_at', old.happened_at, new.happened_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_local_day_u
AFTER UPDATE OF local_day ON touch
WHEN old.local_day IS NOT new.local_day BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'local_day', old.local_day, new.local_day,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_channel_u
AFTER UPDATE OF channel ON touch
WHEN old.channel IS NOT new.channel BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'channel', old.channel, new.channel,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_side_u
AFTER UPDATE OF side ON touch
WHEN old.side IS NOT new.side BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'side', old.side, new.side,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_direction_u
AFTER UPDATE OF direction ON touch
WHEN old.direction IS NOT new.direction BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'direction', old.direction, new.direction,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_outcome_u
AFTER UPDATE OF outcome ON touch
WHEN old.outcome IS NOT new.outcome BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'outcome', old.outcome, new.outcome,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_answered_u
AFTER UPDATE OF answered ON touch
WHEN old.answered IS NOT new.answered BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'answered', old.answered, new.answered,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_minutes_u
AFTER UPDATE OF minutes ON touch
WHEN old.minutes IS NOT new.minutes BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'minutes', old.minutes, new.minutes,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_note_u
AFTER UPDATE OF note ON touch
WHEN old.note IS NOT new.note BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'note', old.note, new.note,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_campaign_id_u
AFTER UPDATE OF campaign_id ON touch
WHEN old.campaign_id IS NOT new.campaign_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'campaign_id', old.campaign_id, new.campaign_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_member_id_u
AFTER UPDATE OF member_id ON touch
WHEN old.member_id IS NOT new.member_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'member_id', old.member_id, new.member_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_touch_created_at_u
AFTER UPDATE OF created_at ON touch
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'touch', new.id, 'u', 'created_at', old.created_at, new.created_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_line_i AFTER INSERT ON offer_line BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_d AFTER DELETE ON offer_line BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'work', old.work, 'detail', nullif(old.detail, ''), 'quantity_micro', old.quantity_micro, 'unit', nullif(old.unit, ''), 'price_e4', old.price_e4, 'discount_milli', old.discount_milli, 'tax_milli', old.tax_milli, 'optional', old.optional)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_line_id_u
AFTER UPDATE OF id ON offer_line
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_offer_id_u
AFTER UPDATE OF offer_id ON offer_line
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_position_u
AFTER UPDATE OF "position" ON offer_line
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'position', old."position", new."position",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_work_u
AFTER UPDATE OF work ON offer_line
WHEN old.work IS NOT new.work BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'work', old.work, new.work,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_detail_u
AFTER UPDATE OF detail ON offer_line
WHEN old.detail IS NOT new.detail BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'detail', old.detail, new.detail,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_quantity_micro_u
AFTER UPDATE OF quantity_micro ON offer_line
WHEN old.quantity_micro IS NOT new.quantity_micro BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'quantity_micro', old.quantity_micro, new.quantity_micro,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_unit_u
AFTER UPDATE OF unit ON offer_line
WHEN old.unit IS NOT new.unit BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'unit', old.unit, new.unit,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_price_e4_u
AFTER UPDATE OF price_e4 ON offer_line
WHEN old.price_e4 IS NOT new.price_e4 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'price_e4', old.price_e4, new.price_e4,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_discount_milli_u
AFTER UPDATE OF discount_milli ON offer_line
WHEN old.discount_milli IS NOT new.discount_milli BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'discount_milli', old.discount_milli, new.discount_milli,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_tax_milli_u
AFTER UPDATE OF tax_milli ON offer_line
WHEN old.tax_milli IS NOT new.tax_milli BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'tax_milli', old.tax_milli, new.tax_milli,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_optional_u
AFTER UPDATE OF optional ON offer_line
WHEN old.optional IS NOT new.optional BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'optional', old.optional, new.optional,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_i AFTER INSERT ON offer_section BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_d AFTER DELETE ON offer_section BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'place', old.place, 'heading', nullif(old.heading, ''), 'text', nullif(old.text, ''), 'beside', old.beside, 'shown', old.shown)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_section_id_u
AFTER UPDATE OF id ON offer_section
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_offer_id_u
AFTER UPDATE OF offer_id ON offer_section
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_position_u
AFTER UPDATE OF "position" ON offer_section
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'position', old."position", new."position",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_place_u
AFTER UPDATE OF place ON offer_section
WHEN old.place IS NOT new.place BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'place', old.place, new.place,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_heading_u
AFTER UPDATE OF heading ON offer_section
WHEN old.heading IS NOT new.heading BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'heading', old.heading, new.heading,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_text_u
AFTER UPDATE OF text ON offer_section
WHEN old.text IS NOT new.text BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'text', old.text, new.text,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_beside_u
AFTER UPDATE OF beside ON offer_section
WHEN old.beside IS NOT new.beside BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'beside', old.beside, new.beside,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_shown_u
AFTER UPDATE OF shown ON offer_section
WHEN old.shown IS NOT new.shown BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'shown', old.shown, new.shown,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;

CREATE TRIGGER standing_touch_i AFTER INSERT ON touch BEGIN 
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT new.prospect_id, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = new.prospect_id
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = new.prospect_id), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
; END;
CREATE TRIGGER standing_touch_d AFTER DELETE ON touch BEGIN 
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT old.prospect_id, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = old.prospect_id
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = old.prospect_id), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
; END;
CREATE TRIGGER standing_touch_u AFTER UPDATE OF prospect_id, happened_at, local_day, side, answered ON touch
BEGIN 
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT old.prospect_id, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = old.prospect_id
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = old.prospect_id), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
; 
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT new.prospect_id, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = new.prospect_id
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = new.prospect_id), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
; END;

CREATE TRIGGER standing_step_i AFTER INSERT ON step BEGIN 
INSERT INTO standing
    (prospect_id, planned, next_step_id, next_channel, next_what, next_on, next_at,
     booked_on)
SELECT new.prospect_id, coalesce(group_concat(mark, ''), ''), min(CASE n WHEN 1 THEN id END),
    min(CASE n WHEN 1 THEN channel END), min(CASE n WHEN 1 THEN what END),
    min(CASE n WHEN 1 THEN on_day END), min(CASE n WHEN 1 THEN at_time END),
    max(CASE WHEN channel IN ('meeting', 'video', 'visit', 'presentation')
        THEN on_day END)
FROM (SELECT id, channel, what, on_day, at_time, substr(side, 1, 1) AS mark,
        row_number() OVER (ORDER BY on_day IS NULL, on_day,
            at_time IS NULL, at_time, id) AS n
    FROM step WHERE prospect_id = new.prospect_id AND state = 'planned' ORDER BY n)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET planned = excluded.planned,
    next_step_id = excluded.next_step_id, next_channel = excluded.next_channel,
    next_what = excluded.next_what, next_on = excluded.next_on,
    next_at = excluded.next_at, booked_on = excluded.booked_on
; END;
CREATE TRIGGER standing_step_d AFTER DELETE ON step BEGIN 
INSERT INTO standing
    (prospect_id, planned, next_step_id, next_channel, next_what, next_on, next_at,
     booked_on)
SELECT old.prospect_id, coalesce(group_concat(mark, ''), ''), min(CASE n WHEN 1 THEN id END),
    min(CASE n WHEN 1 THEN channel END), min(CASE n WHEN 1 THEN what END),
    min(CASE n WHEN 1 THEN on_day END), min(CASE n WHEN 1 THEN at_time END),
    max(CASE WHEN channel IN ('meeting', 'video', 'visit', 'presentation')
        THEN on_day END)
FROM (SELECT id, channel, what, on_day, at_time, substr(side, 1, 1) AS mark,
        row_number() OVER (ORDER BY on_day IS NULL, on_day,
            at_time IS NULL, at_time, id) AS n
    FROM step WHERE prospect_id = old.prospect_id AND state = 'planned' ORDER BY n)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET planned = excluded.planned,
    next_step_id = excluded.next_step_id, next_channel = excluded.next_channel,
    next_what = excluded.next_what, next_on = excluded.next_on,
    next_at = excluded.next_at, booked_on = excluded.booked_on
; END;
CREATE TRIGGER standing_step_u AFTER UPDATE OF prospect_id, channel, side, what, on_day, at_time, state ON step
BEGIN 
INSERT INTO standing
    (prospect_id, planned, next_step_id, next_channel, next_what, next_on, next_at,
     booked_on)
SELECT old.prospect_id, coalesce(group_concat(mark, ''), ''), min(CASE n WHEN 1 THEN id END),
    min(CASE n WHEN 1 THEN channel END), min(CASE n WHEN 1 THEN what END),
    min(CASE n WHEN 1 THEN on_day END), min(CASE n WHEN 1 THEN at_time END),
    max(CASE WHEN channel IN ('meeting', 'video', 'visit', 'presentation')
        THEN on_day END)
FROM (SELECT id, channel, what, on_day, at_time, substr(side, 1, 1) AS mark,
        row_number() OVER (ORDER BY on_day IS NULL, on_day,
            at_time IS NULL, at_time, id) AS n
    FROM step WHERE prospect_id = old.prospect_id AND state = 'planned' ORDER BY n)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET planned = excluded.planned,
    next_step_id = excluded.next_step_id, next_channel = excluded.next_channel,
    next_what = excluded.next_what, next_on = excluded.next_on,
    next_at = excluded.next_at, booked_on = excluded.booked_on
; 
INSERT INTO standing
    (prospect_id, planned, next_step_id, next_channel, next_what, next_on, next_at,
     booked_on)
SELECT new.prospect_id, coalesce(group_concat(mark, ''), ''), min(CASE n WHEN 1 THEN id END),
    min(CASE n WHEN 1 THEN channel END), min(CASE n WHEN 1 THEN what END),
    min(CASE n WHEN 1 THEN on_day END), min(CASE n WHEN 1 THEN at_time END),
    max(CASE WHEN channel IN ('meeting', 'video', 'visit', 'presentation')
        THEN on_day END)
FROM (SELECT id, channel, what, on_day, at_time, substr(side, 1, 1) AS mark,
        row_number() OVER (ORDER BY on_day IS NULL, on_day,
            at_time IS NULL, at_time, id) AS n
    FROM step WHERE prospect_id = new.prospect_id AND state = 'planned' ORDER BY n)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET planned = excluded.planned,
    next_step_id = excluded.next_step_id, next_channel = excluded.next_channel,
    next_what = excluded.next_what, next_on = excluded.next_on,
    next_at = excluded.next_at, booked_on = excluded.booked_on
; END;

CREATE TRIGGER standing_offer_i AFTER INSERT ON offer BEGIN 
INSERT INTO standing (prospect_id, offer_id, offer_mark, offer_status, offer_sent_on)
SELECT new.prospect_id, max(id), max(number), max(status), max(sent_on)
FROM (SELECT id, number, status, substr(sent_at, 1, 10) AS sent_on FROM offer
    WHERE prospect_id = new.prospect_id AND status IN ('draft', 'sent')
    ORDER BY status DESC, id DESC LIMIT 1)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET offer_id = excluded.offer_id,
    offer_mark = excluded.offer_mark, offer_status = excluded.offer_status,
    offer_sent_on = excluded.offer_sent_on
; END;
CREATE TRIGGER standing_offer_d AFTER DELETE ON offer BEGIN 
INSERT INTO standing (prospect_id, offer_id, offer_mark, offer_status, offer_sent_on)
SELECT old.prospect_id, max(id), max(number), max(status), max(sent_on)
FROM (SELECT id, number, status, substr(sent_at, 1, 10) AS sent_on FROM offer
    WHERE prospect_id = old.prospect_id AND status IN ('draft', 'sent')
    ORDER BY status DESC, id DESC LIMIT 1)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET offer_id = excluded.offer_id,
    offer_mark = excluded.offer_mark, offer_status = excluded.offer_status,
    offer_sent_on = excluded.offer_sent_on
; END;
CREATE TRIGGER standing_offer_u AFTER UPDATE OF prospect_id, number, status, sent_at ON offer
BEGIN 
INSERT INTO standing (prospect_id, offer_id, offer_mark, offer_status, offer_sent_on)
SELECT old.prospect_id, max(id), max(number), max(status), max(sent_on)
FROM (SELECT id, number, status, substr(sent_at, 1, 10) AS sent_on FROM offer
    WHERE prospect_id = old.prospect_id AND status IN ('draft', 'sent')
    ORDER BY status DESC, id DESC LIMIT 1)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET offer_id = excluded.offer_id,
    offer_mark = excluded.offer_mark, offer_status = excluded.offer_status,
    offer_sent_on = excluded.offer_sent_on
; 
INSERT INTO standing (prospect_id, offer_id, offer_mark, offer_status, offer_sent_on)
SELECT new.prospect_id, max(id), max(number), max(status), max(sent_on)
FROM (SELECT id, number, status, substr(sent_at, 1, 10) AS sent_on FROM offer
    WHERE prospect_id = new.prospect_id AND status IN ('draft', 'sent')
    ORDER BY status DESC, id DESC LIMIT 1)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET offer_id = excluded.offer_id,
    offer_mark = excluded.offer_mark, offer_status = excluded.offer_status,
    offer_sent_on = excluded.offer_sent_on
; END;

CREATE TRIGGER standing_prospect_u AFTER UPDATE OF reopened_at ON prospect
WHEN old.reopened_at IS NOT new.reopened_at
BEGIN 
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT new.id, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = new.id
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = new.id), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
; END;
CREATE TRIGGER standing_prospect_d AFTER DELETE ON prospect
BEGIN DELETE FROM standing WHERE prospect_id = old.id; END;
CREATE TRIGGER total_prospect_i AFTER INSERT ON prospect BEGIN 
INSERT INTO tier_total (tier, currency, prospects, value_minor)
SELECT new.tier, coalesce(new.currency, ''), +1,
    +coalesce(new.value_minor, 0)
WHERE new.in_bin_at IS NULL
ON CONFLICT (tier, currency) DO UPDATE SET prospects = prospects + 1,
    value_minor = value_minor + coalesce(new.value_minor, 0);
 END;
CREATE TRIGGER total_prospect_d AFTER DELETE ON prospect BEGIN 
INSERT INTO tier_total (tier, currency, prospects, value_minor)
SELECT old.tier, coalesce(old.currency, ''), -1,
    -coalesce(old.value_minor, 0)
WHERE old.in_bin_at IS NULL
ON CONFLICT (tier, currency) DO UPDATE SET prospects = prospects - 1,
    value_minor = value_minor - coalesce(old.value_minor, 0);
 END;
CREATE TRIGGER total_prospect_u
AFTER UPDATE OF tier, currency, value_minor, in_bin_at ON prospect
BEGIN 
INSERT INTO tier_total (tier, currency, prospects, value_minor)
SELECT old.tier, coalesce(old.currency, ''), -1,
    -coalesce(old.value_minor, 0)
WHERE old.in_bin_at IS NULL
ON CONFLICT (tier, currency) DO UPDATE SET prospects = prospects - 1,
    value_minor = value_minor - coalesce(old.value_minor, 0);
 
INSERT INTO tier_total (tier, currency, prospects, value_minor)
SELECT new.tier, coalesce(new.currency, ''), +1,
    +coalesce(new.value_minor, 0)
WHERE new.in_bin_at IS NULL
ON CONFLICT (tier, currency) DO UPDATE SET prospects = prospects + 1,
    value_minor = value_minor + coalesce(new.value_minor, 0);
 END;


CREATE VIEW prospect_text (id, name, company) AS SELECT p.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.company, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE') FROM prospect p;
CREATE VIRTUAL TABLE found USING fts5 (
    name, company, content = 'prospect_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER found_i AFTER INSERT ON prospect BEGIN
    INSERT INTO found (rowid, name, company) SELECT new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.company, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE');
END;
CREATE TRIGGER found_d AFTER DELETE ON prospect BEGIN
    INSERT INTO found (found, rowid, name, company) SELECT 'delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.company, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE');
END;
CREATE TRIGGER found_u AFTER UPDATE OF name, company ON prospect BEGIN
    INSERT INTO found (found, rowid, name, company) SELECT 'delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.company, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE');
    INSERT INTO found (rowid, name, company) SELECT new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.company, 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE');
END;


CREATE TRIGGER offer_frozen_u BEFORE UPDATE OF kind, number, revision, follows_id, prospect_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, net_minor, tax_minor, total_minor, sent_at, sent_how ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
AND (old.kind IS NOT new.kind OR old.number IS NOT new.number OR old.revision IS NOT new.revision OR old.follows_id IS NOT new.follows_id OR old.prospect_id IS NOT new.prospect_id OR old.member_id IS NOT new.member_id OR old.title IS NOT new.title OR old.subtitle IS NOT new.subtitle OR old.greeting IS NOT new.greeting OR old.written_on IS NOT new.written_on OR old.valid_until IS NOT new.valid_until OR old.currency IS NOT new.currency OR old.locale IS NOT new.locale OR old.page_size IS NOT new.page_size OR old.discount_kind IS NOT new.discount_kind OR old.discount_value IS NOT new.discount_value OR old.discount_reason IS NOT new.discount_reason OR old.sender IS NOT new.sender OR old.recipient IS NOT new.recipient OR old.net_minor IS NOT new.net_minor OR old.tax_minor IS NOT new.tax_minor OR old.total_minor IS NOT new.total_minor OR old.sent_at IS NOT new.sent_at OR old.sent_how IS NOT new.sent_how)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_paper BEFORE UPDATE OF pdf_sha256 ON offer
WHEN old.pdf_sha256 <> '' AND old.pdf_sha256 IS NOT new.pdf_sha256 AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_back BEFORE UPDATE OF status ON offer
WHEN old.status <> 'draft' AND new.status = 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_d BEFORE DELETE ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_line_frozen_i BEFORE INSERT ON offer_line
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_line_frozen_u BEFORE UPDATE ON offer_line
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_line_frozen_d BEFORE DELETE ON offer_line
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_section_frozen_i BEFORE INSERT ON offer_section
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_section_frozen_u BEFORE UPDATE ON offer_section
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

CREATE TRIGGER offer_section_frozen_d BEFORE DELETE ON offer_section
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;

