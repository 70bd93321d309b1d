DROP TRIGGER kept_file_stays_d;
CREATE TABLE number_series_aside AS SELECT * FROM number_series;
DROP TABLE number_series;
CREATE TABLE offer_aside AS SELECT * FROM offer;
DROP TABLE offer;
CREATE TABLE offer_line_aside AS SELECT * FROM offer_line;
DROP TABLE offer_line;
CREATE TABLE offer_section_aside AS SELECT * FROM offer_section;
DROP TABLE offer_section;
CREATE TABLE number_series (
	id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	period VARCHAR DEFAULT '' NOT NULL, 
	last INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT number_series_kind_word CHECK (kind IN ('proposal', 'estimate', 'contract'))
);
INSERT INTO number_series (id, kind, period, last) SELECT id, kind, period, last FROM number_series_aside;
DROP TABLE number_series_aside;
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
	declined_why VARCHAR(24), 
	answer_sha256 VARCHAR DEFAULT '' NOT NULL, 
	answer_file VARCHAR DEFAULT '' NOT NULL, 
	chosen_package INTEGER DEFAULT 0 NOT NULL, 
	source_id INTEGER, 
	private_note VARCHAR DEFAULT '' NOT NULL, 
	design VARCHAR(24) DEFAULT 'classic' NOT NULL, 
	accent VARCHAR DEFAULT '' NOT NULL, 
	font_id INTEGER, 
	logo_mm INTEGER DEFAULT 0 NOT NULL, 
	cover BOOLEAN DEFAULT 0 NOT NULL, 
	window VARCHAR(24) DEFAULT 'none' NOT NULL, 
	prices_with_tax BOOLEAN DEFAULT 0 NOT NULL, 
	tax_case VARCHAR(24) DEFAULT 'normal' NOT NULL, 
	tax_reason VARCHAR DEFAULT '' NOT NULL, 
	client_tax_number VARCHAR DEFAULT '' NOT NULL, 
	service_from DATE, 
	service_until DATE, 
	cash_step INTEGER DEFAULT 0 NOT NULL, 
	shows_deposit_code BOOLEAN DEFAULT 0 NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_kind_word CHECK (kind IN ('proposal', 'estimate', 'contract')), 
	CONSTRAINT offer_status_word CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'withdrawn', 'superseded')), 
	CONSTRAINT offer_discount_kind_word CHECK (discount_kind IN ('none', 'percent', 'amount')), 
	CONSTRAINT offer_sent_how_word CHECK (sent_how IN ('paper', 'mail', 'hand', 'other')), 
	CONSTRAINT offer_answered_how_word CHECK (answered_how IN ('paper', 'mail', 'phone', 'talk', 'signed_pdf', 'other')), 
	CONSTRAINT offer_declined_why_word CHECK (declined_why IN ('chose_another', 'no_budget', 'no_reply', 'bad_timing', 'not_a_fit', 'other')), 
	CONSTRAINT offer_design_word CHECK (design IN ('classic', 'modern', 'minimal')), 
	CONSTRAINT offer_window_word CHECK ("window" IN ('none', 'din', 'us')), 
	CONSTRAINT offer_tax_case_word CHECK (tax_case IN ('normal', 'reverse_charge', 'exempt', 'small_business')), 
	CONSTRAINT offer_revision CHECK (revision >= 1), 
	CONSTRAINT offer_chosen_package CHECK (chosen_package BETWEEN 0 AND 4), 
	CONSTRAINT offer_logo_mm CHECK (logo_mm = 0 OR logo_mm BETWEEN 10 AND 60), 
	CONSTRAINT offer_cash_step CHECK (cash_step BETWEEN 0 AND 100000), 
	CONSTRAINT offer_service_in_order CHECK (service_from <= service_until), 
	CONSTRAINT offer_currency_code CHECK (length(currency) = 3), 
	CONSTRAINT offer_page_size CHECK (page_size IN ('A4', 'Letter')), 
	CONSTRAINT offer_discount_positive CHECK (discount_value >= 0), 
	CONSTRAINT offer_discount_percent CHECK (discount_kind <> 'percent' OR discount_value <= 100000), 
	CONSTRAINT offer_sent_is_numbered CHECK (status = 'draft' OR (number IS NOT NULL AND sent_at IS NOT NULL)), 
	CONSTRAINT offer_total_adds_up CHECK (net_minor + tax_minor = total_minor), 
	FOREIGN KEY(follows_id) REFERENCES offer (id), 
	FOREIGN KEY(prospect_id) REFERENCES prospect (id), 
	FOREIGN KEY(member_id) REFERENCES member (id), 
	FOREIGN KEY(source_id) REFERENCES offer (id), 
	FOREIGN KEY(font_id) REFERENCES brand_font (id)
);
INSERT INTO offer (id, kind, number, revision, follows_id, status, prospect_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, net_minor, tax_minor, total_minor, pdf_sha256, sent_at, sent_how, answered_at, answered_by, answered_how, answer_note, created_at, version) SELECT id, kind, number, revision, follows_id, status, prospect_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, net_minor, tax_minor, total_minor, pdf_sha256, sent_at, sent_how, answered_at, answered_by, answered_how, answer_note, created_at, version FROM offer_aside;
DROP TABLE offer_aside;
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
	part VARCHAR(24) DEFAULT 'work' NOT NULL, 
	package INTEGER DEFAULT 0 NOT NULL, 
	period VARCHAR(24) DEFAULT 'once' NOT NULL, 
	discount_minor INTEGER DEFAULT 0 NOT NULL, 
	only_sum BOOLEAN DEFAULT 0 NOT NULL, 
	cost_e4 INTEGER, 
	code VARCHAR DEFAULT '' NOT NULL, 
	picture VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_line_part_word CHECK (part IN ('work', 'heading', 'note')), 
	CONSTRAINT offer_line_period_word CHECK (period IN ('once', 'month', 'quarter', 'year')), 
	CONSTRAINT offer_line_package CHECK (package BETWEEN 0 AND 4), 
	CONSTRAINT offer_line_discount_positive CHECK (discount_minor >= 0), 
	CONSTRAINT offer_line_quantity CHECK (quantity_micro >= 0), 
	CONSTRAINT offer_line_discount CHECK (discount_milli BETWEEN 0 AND 100000), 
	CONSTRAINT offer_line_tax CHECK (tax_milli BETWEEN 0 AND 100000), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
INSERT INTO offer_line (id, offer_id, position, work, detail, quantity_micro, unit, price_e4, discount_milli, tax_milli, optional) SELECT id, offer_id, position, work, detail, quantity_micro, unit, price_e4, discount_milli, tax_milli, optional FROM offer_line_aside;
DROP TABLE offer_line_aside;
CREATE TABLE offer_section (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	place VARCHAR(24) NOT NULL, 
	heading VARCHAR DEFAULT '' NOT NULL, 
	text VARCHAR DEFAULT '' NOT NULL, 
	beside BOOLEAN DEFAULT 0 NOT NULL, 
	shown BOOLEAN DEFAULT 1 NOT NULL, 
	text_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_section_place_word CHECK (place IN ('before', 'after')), 
	FOREIGN KEY(offer_id) REFERENCES offer (id), 
	FOREIGN KEY(text_id) REFERENCES kept_text (id)
);
INSERT INTO offer_section (id, offer_id, position, place, heading, text, beside, shown) SELECT id, offer_id, position, place, heading, text, beside, shown FROM offer_section_aside;
DROP TABLE offer_section_aside;
CREATE TABLE brand_font (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	regular VARCHAR NOT NULL, 
	bold VARCHAR DEFAULT '' NOT NULL, 
	italic VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE catalogue_item (
	id INTEGER NOT NULL, 
	code VARCHAR DEFAULT '' NOT NULL, 
	work VARCHAR NOT NULL, 
	detail VARCHAR DEFAULT '' NOT NULL, 
	unit VARCHAR DEFAULT '' NOT NULL, 
	price_e4 INTEGER DEFAULT 0 NOT NULL, 
	cost_e4 INTEGER, 
	tax_milli INTEGER DEFAULT 0 NOT NULL, 
	currency VARCHAR NOT NULL, 
	period VARCHAR(24) DEFAULT 'once' NOT NULL, 
	picture VARCHAR DEFAULT '' NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT catalogue_item_period_word CHECK (period IN ('once', 'month', 'quarter', 'year')), 
	CONSTRAINT catalogue_item_currency CHECK (length(currency) = 3), 
	CONSTRAINT catalogue_item_tax CHECK (tax_milli BETWEEN 0 AND 100000)
);
CREATE TABLE kept_text (
	id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	name VARCHAR NOT NULL, 
	locale VARCHAR DEFAULT '' NOT NULL, 
	revision INTEGER DEFAULT 1 NOT NULL, 
	heading VARCHAR DEFAULT '' NOT NULL, 
	text VARCHAR NOT NULL, 
	put_away BOOLEAN DEFAULT 0 NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kept_text_kind_word CHECK (kind IN ('block', 'terms'))
);
CREATE UNIQUE INDEX ix_kept_text ON kept_text (kind, name, locale, revision);
CREATE UNIQUE INDEX ix_number_series ON number_series (kind, period);
CREATE TABLE paper_template (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	contents VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT paper_template_kind_word CHECK (kind IN ('proposal', 'estimate', 'contract'))
);
CREATE TABLE paper_habits (
	id INTEGER NOT NULL, 
	design VARCHAR(24) DEFAULT 'classic' NOT NULL, 
	accent VARCHAR DEFAULT '' NOT NULL, 
	font_id INTEGER, 
	logo_mm INTEGER DEFAULT 0 NOT NULL, 
	cover BOOLEAN DEFAULT 0 NOT NULL, 
	window VARCHAR(24) DEFAULT 'none' NOT NULL, 
	contract_pattern VARCHAR DEFAULT 'C-{seq:3}' NOT NULL, 
	valid_days INTEGER DEFAULT 30 NOT NULL, 
	iban VARCHAR DEFAULT '' NOT NULL, 
	bic VARCHAR DEFAULT '' NOT NULL, 
	prices_with_tax BOOLEAN DEFAULT 0 NOT NULL, 
	tax_case VARCHAR(24) DEFAULT 'normal' NOT NULL, 
	tax_reason VARCHAR DEFAULT '' NOT NULL, 
	cash_step INTEGER DEFAULT 0 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT paper_habits_design_word CHECK (design IN ('classic', 'modern', 'minimal')), 
	CONSTRAINT paper_habits_window_word CHECK ("window" IN ('none', 'din', 'us')), 
	CONSTRAINT paper_habits_tax_case_word CHECK (tax_case IN ('normal', 'reverse_charge', 'exempt', 'small_business')), 
	CONSTRAINT paper_habits_is_one CHECK (id = 1), 
	CONSTRAINT paper_habits_valid CHECK (valid_days BETWEEN 0 AND 3660), 
	CONSTRAINT paper_habits_logo_mm CHECK (logo_mm = 0 OR logo_mm BETWEEN 10 AND 60), 
	CONSTRAINT paper_habits_cash CHECK (cash_step BETWEEN 0 AND 100000), 
	FOREIGN KEY(font_id) REFERENCES brand_font (id)
);
CREATE INDEX ix_offer_follows ON offer (follows_id);
CREATE UNIQUE INDEX ix_offer_number ON offer (kind, number, revision);
CREATE INDEX ix_offer_prospect ON offer (prospect_id);
CREATE INDEX ix_offer_source ON offer (source_id);
CREATE TABLE offer_appendix (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_appendix_offer_id ON offer_appendix (offer_id);
CREATE TABLE offer_levy (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	name VARCHAR NOT NULL, 
	rate_milli INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_levy_kind_word CHECK (kind IN ('added', 'compound', 'withheld')), 
	CONSTRAINT offer_levy_rate CHECK (rate_milli BETWEEN 0 AND 100000), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_levy_offer_id ON offer_levy (offer_id);
CREATE INDEX ix_offer_line_offer_id ON offer_line (offer_id);
CREATE TABLE offer_package (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	detail VARCHAR DEFAULT '' NOT NULL, 
	advised BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_package_number CHECK (number BETWEEN 1 AND 4), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_package_offer_id ON offer_package (offer_id);
CREATE TABLE offer_payment (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	position INTEGER DEFAULT 0 NOT NULL, 
	words VARCHAR DEFAULT '' NOT NULL, 
	share VARCHAR(24) NOT NULL, 
	value INTEGER DEFAULT 0 NOT NULL, 
	due_on DATE, 
	deposit BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT offer_payment_share_word CHECK (share IN ('percent', 'amount', 'rest')), 
	CONSTRAINT offer_payment_value CHECK (value >= 0), 
	CONSTRAINT offer_payment_percent CHECK (share <> 'percent' OR value <= 100000), 
	FOREIGN KEY(offer_id) REFERENCES offer (id)
);
CREATE INDEX ix_offer_payment_offer_id ON offer_payment (offer_id);
CREATE INDEX ix_offer_section_offer_id ON offer_section (offer_id);
CREATE VIEW file_in_use AS
SELECT sha256 AS sha256 FROM attachment WHERE sha256 <> '' UNION ALL SELECT pdf_sha256 AS sha256 FROM offer WHERE pdf_sha256 <> '' UNION ALL SELECT answer_sha256 AS sha256 FROM offer WHERE answer_sha256 <> '' UNION ALL SELECT picture AS sha256 FROM offer_line WHERE picture <> '' UNION ALL SELECT sha256 AS sha256 FROM offer_appendix WHERE sha256 <> '' UNION ALL SELECT picture AS sha256 FROM catalogue_item WHERE picture <> '' UNION ALL SELECT regular AS sha256 FROM brand_font WHERE regular <> '' UNION ALL SELECT bold AS sha256 FROM brand_font WHERE bold <> '' UNION ALL SELECT italic AS sha256 FROM brand_font WHERE italic <> '' UNION ALL SELECT j.value AS sha256 FROM paper_template t,
    json_tree(CASE WHEN json_valid(t.contents) THEN t.contents ELSE '{}' END) j
WHERE j.type = 'text' AND length(j.value) = 64;
CREATE VIEW file_taken_off (sha256, act) AS
SELECT CASE op WHEN 'd' THEN json_extract(old, '$.sha256') ELSE old END, act FROM change WHERE tbl = 'attachment' AND (op = 'd' OR op = 'u' AND field = 'sha256') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.pdf_sha256') ELSE old END, act FROM change WHERE tbl = 'offer' AND (op = 'd' OR op = 'u' AND field = 'pdf_sha256') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.answer_sha256') ELSE old END, act FROM change WHERE tbl = 'offer' AND (op = 'd' OR op = 'u' AND field = 'answer_sha256') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.picture') ELSE old END, act FROM change WHERE tbl = 'offer_line' AND (op = 'd' OR op = 'u' AND field = 'picture') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.sha256') ELSE old END, act FROM change WHERE tbl = 'offer_appendix' AND (op = 'd' OR op = 'u' AND field = 'sha256') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.picture') ELSE old END, act FROM change WHERE tbl = 'catalogue_item' AND (op = 'd' OR op = 'u' AND field = 'picture') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.regular') ELSE old END, act FROM change WHERE tbl = 'brand_font' AND (op = 'd' OR op = 'u' AND field = 'regular') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.bold') ELSE old END, act FROM change WHERE tbl = 'brand_font' AND (op = 'd' OR op = 'u' AND field = 'bold') UNION ALL SELECT CASE op WHEN 'd' THEN json_extract(old, '$.italic') ELSE old END, act FROM change WHERE tbl = 'brand_font' AND (op = 'd' OR op = 'u' AND field = 'italic');
CREATE TRIGGER journal_brand_font_i AFTER INSERT ON brand_font BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_brand_font_d AFTER DELETE ON brand_font BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'regular', old.regular, 'bold', nullif(old.bold, ''), 'italic', nullif(old.italic, ''))), NULL);
END;
CREATE TRIGGER journal_brand_font_id_u
AFTER UPDATE OF id ON brand_font
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_brand_font_name_u
AFTER UPDATE OF name ON brand_font
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_brand_font_regular_u
AFTER UPDATE OF regular ON brand_font
WHEN old.regular IS NOT new.regular BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'u', 'regular', old.regular, new.regular,
        NULL);
END;
CREATE TRIGGER journal_brand_font_bold_u
AFTER UPDATE OF bold ON brand_font
WHEN old.bold IS NOT new.bold BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'u', 'bold', old.bold, new.bold,
        NULL);
END;
CREATE TRIGGER journal_brand_font_italic_u
AFTER UPDATE OF italic ON brand_font
WHEN old.italic IS NOT new.italic BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'brand_font', new.id, 'u', 'italic', old.italic, new.italic,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_i AFTER INSERT ON catalogue_item BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_catalogue_item_d AFTER DELETE ON catalogue_item BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'code', nullif(old.code, ''), 'work', old.work, 'detail', nullif(old.detail, ''), 'unit', nullif(old.unit, ''), 'price_e4', old.price_e4, 'cost_e4', old.cost_e4, 'tax_milli', old.tax_milli, 'currency', old.currency, 'period', old.period, 'picture', nullif(old.picture, ''))), NULL);
END;
CREATE TRIGGER journal_catalogue_item_id_u
AFTER UPDATE OF id ON catalogue_item
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_code_u
AFTER UPDATE OF code ON catalogue_item
WHEN old.code IS NOT new.code BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'code', old.code, new.code,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_work_u
AFTER UPDATE OF work ON catalogue_item
WHEN old.work IS NOT new.work BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'work', old.work, new.work,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_detail_u
AFTER UPDATE OF detail ON catalogue_item
WHEN old.detail IS NOT new.detail BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'detail', old.detail, new.detail,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_unit_u
AFTER UPDATE OF unit ON catalogue_item
WHEN old.unit IS NOT new.unit BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'unit', old.unit, new.unit,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_price_e4_u
AFTER UPDATE OF price_e4 ON catalogue_item
WHEN old.price_e4 IS NOT new.price_e4 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'price_e4', old.price_e4, new.price_e4,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_cost_e4_u
AFTER UPDATE OF cost_e4 ON catalogue_item
WHEN old.cost_e4 IS NOT new.cost_e4 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'cost_e4', old.cost_e4, new.cost_e4,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_tax_milli_u
AFTER UPDATE OF tax_milli ON catalogue_item
WHEN old.tax_milli IS NOT new.tax_milli BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'tax_milli', old.tax_milli, new.tax_milli,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_currency_u
AFTER UPDATE OF currency ON catalogue_item
WHEN old.currency IS NOT new.currency BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'currency', old.currency, new.currency,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_period_u
AFTER UPDATE OF period ON catalogue_item
WHEN old.period IS NOT new.period BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'period', old.period, new.period,
        NULL);
END;
CREATE TRIGGER journal_catalogue_item_picture_u
AFTER UPDATE OF picture ON catalogue_item
WHEN old.picture IS NOT new.picture BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'catalogue_item', new.id, 'u', 'picture', old.picture, new.picture,
        NULL);
END;
CREATE TRIGGER journal_kept_text_i AFTER INSERT ON kept_text BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_kept_text_d AFTER DELETE ON kept_text BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'locale', nullif(old.locale, ''), 'revision', old.revision, 'heading', nullif(old.heading, ''), 'text', old.text, 'put_away', old.put_away, 'created_at', old.created_at)), NULL);
END;
CREATE TRIGGER journal_kept_text_id_u
AFTER UPDATE OF id ON kept_text
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_kept_text_kind_u
AFTER UPDATE OF kind ON kept_text
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'kind', old.kind, new.kind,
        NULL);
END;
CREATE TRIGGER journal_kept_text_name_u
AFTER UPDATE OF name ON kept_text
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_kept_text_locale_u
AFTER UPDATE OF locale ON kept_text
WHEN old.locale IS NOT new.locale BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'locale', old.locale, new.locale,
        NULL);
END;
CREATE TRIGGER journal_kept_text_revision_u
AFTER UPDATE OF revision ON kept_text
WHEN old.revision IS NOT new.revision BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'revision', old.revision, new.revision,
        NULL);
END;
CREATE TRIGGER journal_kept_text_heading_u
AFTER UPDATE OF heading ON kept_text
WHEN old.heading IS NOT new.heading BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'heading', old.heading, new.heading,
        NULL);
END;
CREATE TRIGGER journal_kept_text_text_u
AFTER UPDATE OF text ON kept_text
WHEN old.text IS NOT new.text BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'text', old.text, new.text,
        NULL);
END;
CREATE TRIGGER journal_kept_text_put_away_u
AFTER UPDATE OF put_away ON kept_text
WHEN old.put_away IS NOT new.put_away BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'put_away', old.put_away, new.put_away,
        NULL);
END;
CREATE TRIGGER journal_kept_text_created_at_u
AFTER UPDATE OF created_at ON kept_text
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'kept_text', new.id, 'u', 'created_at', old.created_at, new.created_at,
        NULL);
END;
CREATE TRIGGER journal_paper_template_i AFTER INSERT ON paper_template BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_paper_template_d AFTER DELETE ON paper_template BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'name', old.name, 'kind', old.kind, 'contents', old.contents)), NULL);
END;
CREATE TRIGGER journal_paper_template_id_u
AFTER UPDATE OF id ON paper_template
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_paper_template_name_u
AFTER UPDATE OF name ON paper_template
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', new.id, 'u', 'name', old.name, new.name,
        NULL);
END;
CREATE TRIGGER journal_paper_template_kind_u
AFTER UPDATE OF kind ON paper_template
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', new.id, 'u', 'kind', old.kind, new.kind,
        NULL);
END;
CREATE TRIGGER journal_paper_template_contents_u
AFTER UPDATE OF contents ON paper_template
WHEN old.contents IS NOT new.contents BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_template', new.id, 'u', 'contents', old.contents, new.contents,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_i AFTER INSERT ON paper_habits BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'i', NULL);
END;
CREATE TRIGGER journal_paper_habits_d AFTER DELETE ON paper_habits BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'design', old.design, 'accent', nullif(old.accent, ''), 'font_id', old.font_id, 'logo_mm', old.logo_mm, 'cover', old.cover, 'window', old.window, 'contract_pattern', old.contract_pattern, 'valid_days', old.valid_days, 'iban', nullif(old.iban, ''), 'bic', nullif(old.bic, ''), 'prices_with_tax', old.prices_with_tax, 'tax_case', old.tax_case, 'tax_reason', nullif(old.tax_reason, ''), 'cash_step', old.cash_step)), NULL);
END;
CREATE TRIGGER journal_paper_habits_id_u
AFTER UPDATE OF id ON paper_habits
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'id', old.id, new.id,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_design_u
AFTER UPDATE OF design ON paper_habits
WHEN old.design IS NOT new.design BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'design', old.design, new.design,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_accent_u
AFTER UPDATE OF accent ON paper_habits
WHEN old.accent IS NOT new.accent BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'accent', old.accent, new.accent,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_font_id_u
AFTER UPDATE OF font_id ON paper_habits
WHEN old.font_id IS NOT new.font_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'font_id', old.font_id, new.font_id,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_logo_mm_u
AFTER UPDATE OF logo_mm ON paper_habits
WHEN old.logo_mm IS NOT new.logo_mm BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'logo_mm', old.logo_mm, new.logo_mm,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_cover_u
AFTER UPDATE OF cover ON paper_habits
WHEN old.cover IS NOT new.cover BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'cover', old.cover, new.cover,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_window_u
AFTER UPDATE OF window ON paper_habits
WHEN old.window IS NOT new.window BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'window', old.window, new.window,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_contract_pattern_u
AFTER UPDATE OF contract_pattern ON paper_habits
WHEN old.contract_pattern IS NOT new.contract_pattern BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'contract_pattern', old.contract_pattern, new.contract_pattern,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_valid_days_u
AFTER UPDATE OF valid_days ON paper_habits
WHEN old.valid_days IS NOT new.valid_days BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'valid_days', old.valid_days, new.valid_days,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_iban_u
AFTER UPDATE OF iban ON paper_habits
WHEN old.iban IS NOT new.iban BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'iban', old.iban, new.iban,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_bic_u
AFTER UPDATE OF bic ON paper_habits
WHEN old.bic IS NOT new.bic BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'bic', old.bic, new.bic,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_prices_with_tax_u
AFTER UPDATE OF prices_with_tax ON paper_habits
WHEN old.prices_with_tax IS NOT new.prices_with_tax BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'prices_with_tax', old.prices_with_tax, new.prices_with_tax,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_tax_case_u
AFTER UPDATE OF tax_case ON paper_habits
WHEN old.tax_case IS NOT new.tax_case BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'tax_case', old.tax_case, new.tax_case,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_tax_reason_u
AFTER UPDATE OF tax_reason ON paper_habits
WHEN old.tax_reason IS NOT new.tax_reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'tax_reason', old.tax_reason, new.tax_reason,
        NULL);
END;
CREATE TRIGGER journal_paper_habits_cash_step_u
AFTER UPDATE OF cash_step ON paper_habits
WHEN old.cash_step IS NOT new.cash_step BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'paper_habits', new.id, 'u', 'cash_step', old.cash_step, new.cash_step,
        NULL);
END;
CREATE TRIGGER journal_offer_i AFTER INSERT ON offer BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'i', new.prospect_id);
END;
CREATE TRIGGER journal_offer_d AFTER DELETE ON offer BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'kind', old.kind, 'number', old.number, 'revision', old.revision, 'follows_id', old.follows_id, 'status', old.status, 'prospect_id', old.prospect_id, 'member_id', old.member_id, 'title', old.title, 'subtitle', nullif(old.subtitle, ''), 'greeting', nullif(old.greeting, ''), 'written_on', old.written_on, 'valid_until', old.valid_until, 'currency', old.currency, 'locale', old.locale, 'page_size', old.page_size, 'discount_kind', old.discount_kind, 'discount_value', old.discount_value, 'discount_reason', nullif(old.discount_reason, ''), 'sender', nullif(old.sender, ''), 'recipient', nullif(old.recipient, ''), 'net_minor', old.net_minor, 'tax_minor', old.tax_minor, 'total_minor', old.total_minor, 'pdf_sha256', nullif(old.pdf_sha256, ''), 'sent_at', old.sent_at, 'sent_how', old.sent_how, 'answered_at', old.answered_at, 'answered_by', nullif(old.answered_by, ''), 'answered_how', old.answered_how, 'answer_note', nullif(old.answer_note, ''), 'declined_why', old.declined_why, 'answer_sha256', nullif(old.answer_sha256, ''), 'answer_file', nullif(old.answer_file, ''), 'chosen_package', old.chosen_package, 'source_id', old.source_id, 'private_note', nullif(old.private_note, ''), 'design', old.design, 'accent', nullif(old.accent, ''), 'font_id', old.font_id, 'logo_mm', old.logo_mm, 'cover', old.cover, 'window', old.window, 'prices_with_tax', old.prices_with_tax, 'tax_case', old.tax_case, 'tax_reason', nullif(old.tax_reason, ''), 'client_tax_number', nullif(old.client_tax_number, ''), 'service_from', old.service_from, 'service_until', old.service_until, 'cash_step', old.cash_step, 'shows_deposit_code', old.shows_deposit_code, 'created_at', old.created_at)), old.prospect_id);
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
CREATE TRIGGER journal_offer_declined_why_u
AFTER UPDATE OF declined_why ON offer
WHEN old.declined_why IS NOT new.declined_why BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'declined_why', old.declined_why, new.declined_why,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answer_sha256_u
AFTER UPDATE OF answer_sha256 ON offer
WHEN old.answer_sha256 IS NOT new.answer_sha256 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answer_sha256', old.answer_sha256, new.answer_sha256,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_answer_file_u
AFTER UPDATE OF answer_file ON offer
WHEN old.answer_file IS NOT new.answer_file BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'answer_file', old.answer_file, new.answer_file,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_chosen_package_u
AFTER UPDATE OF chosen_package ON offer
WHEN old.chosen_package IS NOT new.chosen_package BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'chosen_package', old.chosen_package, new.chosen_package,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_source_id_u
AFTER UPDATE OF source_id ON offer
WHEN old.source_id IS NOT new.source_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'source_id', old.source_id, new.source_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_private_note_u
AFTER UPDATE OF private_note ON offer
WHEN old.private_note IS NOT new.private_note BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'private_note', old.private_note, new.private_note,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_design_u
AFTER UPDATE OF design ON offer
WHEN old.design IS NOT new.design BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'design', old.design, new.design,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_accent_u
AFTER UPDATE OF accent ON offer
WHEN old.accent IS NOT new.accent BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'accent', old.accent, new.accent,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_font_id_u
AFTER UPDATE OF font_id ON offer
WHEN old.font_id IS NOT new.font_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'font_id', old.font_id, new.font_id,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_logo_mm_u
AFTER UPDATE OF logo_mm ON offer
WHEN old.logo_mm IS NOT new.logo_mm BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'logo_mm', old.logo_mm, new.logo_mm,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_cover_u
AFTER UPDATE OF cover ON offer
WHEN old.cover IS NOT new.cover BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'cover', old.cover, new.cover,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_window_u
AFTER UPDATE OF window ON offer
WHEN old.window IS NOT new.window BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'window', old.window, new.window,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_prices_with_tax_u
AFTER UPDATE OF prices_with_tax ON offer
WHEN old.prices_with_tax IS NOT new.prices_with_tax BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'prices_with_tax', old.prices_with_tax, new.prices_with_tax,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_tax_case_u
AFTER UPDATE OF tax_case ON offer
WHEN old.tax_case IS NOT new.tax_case BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'tax_case', old.tax_case, new.tax_case,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_tax_reason_u
AFTER UPDATE OF tax_reason ON offer
WHEN old.tax_reason IS NOT new.tax_reason BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'tax_reason', old.tax_reason, new.tax_reason,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_client_tax_number_u
AFTER UPDATE OF client_tax_number ON offer
WHEN old.client_tax_number IS NOT new.client_tax_number BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'client_tax_number', old.client_tax_number, new.client_tax_number,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_service_from_u
AFTER UPDATE OF service_from ON offer
WHEN old.service_from IS NOT new.service_from BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'service_from', old.service_from, new.service_from,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_service_until_u
AFTER UPDATE OF service_until ON offer
WHEN old.service_until IS NOT new.service_until BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'service_until', old.service_until, new.service_until,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_cash_step_u
AFTER UPDATE OF cash_step ON offer
WHEN old.cash_step IS NOT new.cash_step BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'cash_step', old.cash_step, new.cash_step,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_shows_deposit_code_u
AFTER UPDATE OF shows_deposit_code ON offer
WHEN old.shows_deposit_code IS NOT new.shows_deposit_code BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'shows_deposit_code', old.shows_deposit_code, new.shows_deposit_code,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_created_at_u
AFTER UPDATE OF created_at ON offer
WHEN old.created_at IS NOT new.created_at BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer', new.id, 'u', 'created_at', old.created_at, new.created_at,
        new.prospect_id);
END;
CREATE TRIGGER journal_offer_appendix_i AFTER INSERT ON offer_appendix BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_d AFTER DELETE ON offer_appendix BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'name', old.name, 'sha256', old.sha256)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_id_u
AFTER UPDATE OF id ON offer_appendix
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_offer_id_u
AFTER UPDATE OF offer_id ON offer_appendix
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_position_u
AFTER UPDATE OF "position" ON offer_appendix
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'u', 'position', old."position", new."position",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_name_u
AFTER UPDATE OF name ON offer_appendix
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'u', 'name', old.name, new.name,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_appendix_sha256_u
AFTER UPDATE OF sha256 ON offer_appendix
WHEN old.sha256 IS NOT new.sha256 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_appendix', new.id, 'u', 'sha256', old.sha256, new.sha256,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_i AFTER INSERT ON offer_levy BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_d AFTER DELETE ON offer_levy BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'name', old.name, 'rate_milli', old.rate_milli, 'kind', old.kind)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_levy_id_u
AFTER UPDATE OF id ON offer_levy
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_offer_id_u
AFTER UPDATE OF offer_id ON offer_levy
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_position_u
AFTER UPDATE OF "position" ON offer_levy
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'position', old."position", new."position",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_name_u
AFTER UPDATE OF name ON offer_levy
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'name', old.name, new.name,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_rate_milli_u
AFTER UPDATE OF rate_milli ON offer_levy
WHEN old.rate_milli IS NOT new.rate_milli BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'rate_milli', old.rate_milli, new.rate_milli,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_levy_kind_u
AFTER UPDATE OF kind ON offer_levy
WHEN old.kind IS NOT new.kind BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_levy', new.id, 'u', 'kind', old.kind, new.kind,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_i AFTER INSERT ON offer_line BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_d AFTER DELETE ON offer_line BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'work', old.work, 'detail', nullif(old.detail, ''), 'quantity_micro', old.quantity_micro, 'unit', nullif(old.unit, ''), 'price_e4', old.price_e4, 'discount_milli', old.discount_milli, 'tax_milli', old.tax_milli, 'optional', old.optional, 'part', old.part, 'package', old.package, 'period', old.period, 'discount_minor', old.discount_minor, 'only_sum', old.only_sum, 'cost_e4', old.cost_e4, 'code', nullif(old.code, ''), 'picture', nullif(old.picture, ''))), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
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
CREATE TRIGGER journal_offer_line_part_u
AFTER UPDATE OF part ON offer_line
WHEN old.part IS NOT new.part BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'part', old.part, new.part,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_package_u
AFTER UPDATE OF package ON offer_line
WHEN old.package IS NOT new.package BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'package', old.package, new.package,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_period_u
AFTER UPDATE OF period ON offer_line
WHEN old.period IS NOT new.period BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'period', old.period, new.period,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_discount_minor_u
AFTER UPDATE OF discount_minor ON offer_line
WHEN old.discount_minor IS NOT new.discount_minor BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'discount_minor', old.discount_minor, new.discount_minor,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_only_sum_u
AFTER UPDATE OF only_sum ON offer_line
WHEN old.only_sum IS NOT new.only_sum BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'only_sum', old.only_sum, new.only_sum,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_cost_e4_u
AFTER UPDATE OF cost_e4 ON offer_line
WHEN old.cost_e4 IS NOT new.cost_e4 BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'cost_e4', old.cost_e4, new.cost_e4,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_code_u
AFTER UPDATE OF code ON offer_line
WHEN old.code IS NOT new.code BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'code', old.code, new.code,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_line_picture_u
AFTER UPDATE OF picture ON offer_line
WHEN old.picture IS NOT new.picture BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_line', new.id, 'u', 'picture', old.picture, new.picture,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_i AFTER INSERT ON offer_package BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_d AFTER DELETE ON offer_package BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'number', old.number, 'name', old.name, 'detail', nullif(old.detail, ''), 'advised', old.advised)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_package_id_u
AFTER UPDATE OF id ON offer_package
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_offer_id_u
AFTER UPDATE OF offer_id ON offer_package
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_number_u
AFTER UPDATE OF number ON offer_package
WHEN old.number IS NOT new.number BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'number', old.number, new.number,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_name_u
AFTER UPDATE OF name ON offer_package
WHEN old.name IS NOT new.name BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'name', old.name, new.name,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_detail_u
AFTER UPDATE OF detail ON offer_package
WHEN old.detail IS NOT new.detail BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'detail', old.detail, new.detail,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_package_advised_u
AFTER UPDATE OF advised ON offer_package
WHEN old.advised IS NOT new.advised BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_package', new.id, 'u', 'advised', old.advised, new.advised,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_i AFTER INSERT ON offer_payment BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_d AFTER DELETE ON offer_payment BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'words', nullif(old.words, ''), 'share', old.share, 'value', old."value", 'due_on', old.due_on, 'deposit', old.deposit)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
END;
CREATE TRIGGER journal_offer_payment_id_u
AFTER UPDATE OF id ON offer_payment
WHEN old.id IS NOT new.id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'id', old.id, new.id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_offer_id_u
AFTER UPDATE OF offer_id ON offer_payment
WHEN old.offer_id IS NOT new.offer_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'offer_id', old.offer_id, new.offer_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_position_u
AFTER UPDATE OF "position" ON offer_payment
WHEN old."position" IS NOT new."position" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'position', old."position", new."position",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_words_u
AFTER UPDATE OF words ON offer_payment
WHEN old.words IS NOT new.words BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'words', old.words, new.words,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_share_u
AFTER UPDATE OF share ON offer_payment
WHEN old.share IS NOT new.share BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'share', old.share, new.share,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_value_u
AFTER UPDATE OF "value" ON offer_payment
WHEN old."value" IS NOT new."value" BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'value', old."value", new."value",
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_due_on_u
AFTER UPDATE OF due_on ON offer_payment
WHEN old.due_on IS NOT new.due_on BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'due_on', old.due_on, new.due_on,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_payment_deposit_u
AFTER UPDATE OF deposit ON offer_payment
WHEN old.deposit IS NOT new.deposit BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_payment', new.id, 'u', 'deposit', old.deposit, new.deposit,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_i AFTER INSERT ON offer_section BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'i', (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
CREATE TRIGGER journal_offer_section_d AFTER DELETE ON offer_section BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', old.id, 'd',
        json_patch('{}', json_object('id', old.id, 'offer_id', old.offer_id, 'position', old."position", 'place', old.place, 'heading', nullif(old.heading, ''), 'text', nullif(old.text, ''), 'beside', old.beside, 'shown', old.shown, 'text_id', old.text_id)), (SELECT prospect_id FROM offer WHERE id = old.offer_id));
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
CREATE TRIGGER journal_offer_section_text_id_u
AFTER UPDATE OF text_id ON offer_section
WHEN old.text_id IS NOT new.text_id BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ((SELECT act FROM acting), 'offer_section', new.id, 'u', 'text_id', old.text_id, new.text_id,
        (SELECT prospect_id FROM offer WHERE id = new.offer_id));
END;
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
CREATE TRIGGER found_offer_i AFTER INSERT ON offer BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'offer', new.id, new.prospect_id, CASE WHEN length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)) = length(CAST(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) AS BLOB)) THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    WHEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)))
        SELECT substr(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_offer_d AFTER DELETE ON offer BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('offer');
END;
CREATE TRIGGER found_offer_u AFTER UPDATE OF prospect_id, number, title, subtitle ON offer BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('offer');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'offer', new.id, new.prospect_id, CASE WHEN length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)) = length(CAST(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) AS BLOB)) THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    WHEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536)))
        SELECT substr(substr(coalesce(new.number, '') || ' ' || new.title || ' ' || new.subtitle, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_i AFTER INSERT ON offer_line BEGIN
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'line', new.id, (SELECT prospect_id FROM offer WHERE id = new.offer_id), CASE WHEN length(substr(new.work || ' ' || new.detail, 1, 65536)) = length(CAST(substr(new.work || ' ' || new.detail, 1, 65536) AS BLOB)) THEN substr(new.work || ' ' || new.detail, 1, 65536)
    WHEN substr(new.work || ' ' || new.detail, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.work || ' ' || new.detail, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.work || ' ' || new.detail, 1, 65536)))
        SELECT substr(substr(new.work || ' ' || new.detail, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_d AFTER DELETE ON offer_line BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('line');
END;
CREATE TRIGGER found_line_u AFTER UPDATE OF work, detail ON offer_line BEGIN
    DELETE FROM found_item WHERE of_id = old.id AND kind IN ('line');
    INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT 'line', new.id, (SELECT prospect_id FROM offer WHERE id = new.offer_id), CASE WHEN length(substr(new.work || ' ' || new.detail, 1, 65536)) = length(CAST(substr(new.work || ' ' || new.detail, 1, 65536) AS BLOB)) THEN substr(new.work || ' ' || new.detail, 1, 65536)
    WHEN substr(new.work || ' ' || new.detail, 1, 65536) NOT GLOB '*[^	
 -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-яא-תا-غف-ي一-鿿]*' THEN substr(new.work || ' ' || new.detail, 1, 65536)
    ELSE (SELECT group_concat(plain, '') FROM (SELECT (SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length(piece))
    SELECT substr(piece, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c) AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + 256 FROM at
            WHERE i + 256 <= length(substr(new.work || ' ' || new.detail, 1, 65536)))
        SELECT substr(substr(new.work || ' ' || new.detail, 1, 65536), i, 256) AS piece FROM at LIMIT -1))) END WHERE true;
END;
CREATE TRIGGER found_line_of_offer_u AFTER UPDATE OF prospect_id ON offer BEGIN
    UPDATE found_item SET prospect_id = new.prospect_id WHERE kind = 'line'
        AND of_id IN (SELECT id FROM offer_line WHERE offer_id = new.id);
END;
CREATE TRIGGER kept_file_stays_d BEFORE DELETE ON kept_file
WHEN EXISTS (SELECT 1 FROM file_in_use WHERE sha256 = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept file never goes while it is in use'); END;
CREATE TRIGGER offer_frozen_u BEFORE UPDATE OF kind, number, revision, follows_id, member_id, title, subtitle, greeting, written_on, valid_until, currency, locale, page_size, discount_kind, discount_value, discount_reason, sender, recipient, sent_at, sent_how, design, accent, font_id, logo_mm, cover, window, prices_with_tax, tax_case, tax_reason, client_tax_number, service_from, service_until, cash_step, shows_deposit_code ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
AND (old.kind IS NOT new.kind OR old.number IS NOT new.number OR old.revision IS NOT new.revision OR old.follows_id IS NOT new.follows_id OR old.member_id IS NOT new.member_id OR old.title IS NOT new.title OR old.subtitle IS NOT new.subtitle OR old.greeting IS NOT new.greeting OR old.written_on IS NOT new.written_on OR old.valid_until IS NOT new.valid_until OR old.currency IS NOT new.currency OR old.locale IS NOT new.locale OR old.page_size IS NOT new.page_size OR old.discount_kind IS NOT new.discount_kind OR old.discount_value IS NOT new.discount_value OR old.discount_reason IS NOT new.discount_reason OR old.sender IS NOT new.sender OR old.recipient IS NOT new.recipient OR old.sent_at IS NOT new.sent_at OR old.sent_how IS NOT new.sent_how OR old.design IS NOT new.design OR old.accent IS NOT new.accent OR old.font_id IS NOT new.font_id OR old.logo_mm IS NOT new.logo_mm OR old.cover IS NOT new.cover OR old.window IS NOT new.window OR old.prices_with_tax IS NOT new.prices_with_tax OR old.tax_case IS NOT new.tax_case OR old.tax_reason IS NOT new.tax_reason OR old.client_tax_number IS NOT new.client_tax_number OR old.service_from IS NOT new.service_from OR old.service_until IS NOT new.service_until OR old.cash_step IS NOT new.cash_step OR old.shows_deposit_code IS NOT new.shows_deposit_code)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_sums BEFORE UPDATE OF net_minor, tax_minor, total_minor ON offer
WHEN old.status <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
AND old.chosen_package IS new.chosen_package
AND (old.net_minor IS NOT new.net_minor OR old.tax_minor IS NOT new.tax_minor OR old.total_minor IS NOT new.total_minor)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_paper BEFORE UPDATE OF pdf_sha256 ON offer
WHEN old.pdf_sha256 <> '' AND old.pdf_sha256 IS NOT new.pdf_sha256 AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_back BEFORE UPDATE OF status ON offer
WHEN old.status <> 'draft' AND new.status = 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_source BEFORE UPDATE OF source_id ON offer
WHEN old.status <> 'draft' AND old.source_id <> new.source_id
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_frozen_current BEFORE UPDATE OF status ON offer
WHEN new.status IN ('sent', 'accepted') AND old.status NOT IN ('sent', 'accepted')
AND EXISTS (SELECT 1 FROM offer o WHERE o.kind = new.kind AND o.number = new.number
    AND o.id <> new.id AND o.status IN ('sent', 'accepted'))
BEGIN SELECT RAISE(ABORT, 'one version of an offer is current'); END;
CREATE TRIGGER kept_text_frozen_u BEFORE UPDATE OF kind, name, locale, revision, heading, text, created_at ON kept_text
WHEN old.kind IS NOT new.kind OR old.name IS NOT new.name OR old.locale IS NOT new.locale OR old.revision IS NOT new.revision OR old.heading IS NOT new.heading OR old.text IS NOT new.text OR old.created_at IS NOT new.created_at
BEGIN SELECT RAISE(ABORT, 'a kept text never changes'); END;
CREATE TRIGGER number_series_frozen_u BEFORE UPDATE ON number_series
WHEN new.last < old.last OR new.kind <> old.kind OR new.period <> old.period
BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;
CREATE TRIGGER number_series_frozen_d BEFORE DELETE ON number_series
BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;
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
CREATE TRIGGER offer_package_frozen_i BEFORE INSERT ON offer_package
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_package_frozen_u BEFORE UPDATE ON offer_package
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_package_frozen_d BEFORE DELETE ON offer_package
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_levy_frozen_i BEFORE INSERT ON offer_levy
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_levy_frozen_u BEFORE UPDATE ON offer_levy
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_levy_frozen_d BEFORE DELETE ON offer_levy
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_payment_frozen_i BEFORE INSERT ON offer_payment
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_payment_frozen_u BEFORE UPDATE ON offer_payment
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_payment_frozen_d BEFORE DELETE ON offer_payment
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_appendix_frozen_i BEFORE INSERT ON offer_appendix
WHEN (SELECT status FROM offer WHERE id = new.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_appendix_frozen_u BEFORE UPDATE ON offer_appendix
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER offer_appendix_frozen_d BEFORE DELETE ON offer_appendix
WHEN (SELECT status FROM offer WHERE id = old.offer_id) <> 'draft' AND NOT coalesce((SELECT erasing FROM acting), 0)
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
