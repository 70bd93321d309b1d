"""How Baton looks: tokens, painters and the widgets that every page shares.

Import from the module, not from here: nothing is loaded before it is needed.

`style`     `dress(app, scheme=..., text_percent=...)` once at the start
`theme`     `theme()` (scheme, text size, `changed`), `color("text.primary")`,
            `px(91)` (a length at the user's text size), `radius("card")`,
            `space`, `duration("cardSettle")`
`fonts`     `font("bodyStrong")`, `metrics("body")`: names as in tokens `type`
`icons`     `icon("flame", "tier.hot.text", 16)`, `pixmap(...)`, `icon_ratio()`
`tokens`    the tokens without Qt: `hex_of(scheme, name)`, `contrast(a, b)`
`pips`      `paint_pips(painter, x, middle, "mSs", "s")`, `pips_width()`
`painters`  `paint_silence`, `paint_holder`, `paint_tier_badge`, `paint_key`,
            `Silence`, `TIER_ICONS`, `CHANNEL_ICONS`
`labels`    `Label(text, type_name, color_name)` plain text always, `IconLabel`,
            `PipsLabel`, `KeyLabel`, `HolderLabel`, `TierBadge`,
            `set_tip(widget, text)` escaped, `escaped_amp(text)` for buttons
`buttons`   `Button(text, kind=...)` (plain, primary, quiet, danger), `IconButton`,
            `Chip` (check box), `Segment` (radio buttons side by side),
            `KeyChoice` ("1 Asked the price" as radio button or check box)
`fields`    `TextField`, `SearchField`, `DateEdit` ("fri 10"), `named_row`
`dates`     `spoken_day(day, today)` "Fri 20 Nov", `short_day`, `whole_day`
`elided`    `elided(text, "body", width)`, remembered
`panels`    `Panel` (framed), `Popover` (child frame, not a popup), `EmptyState`
`messages`  `Toast` (Undo), `ErrorBar` (happened, kept, remedy), `announce`
`focus_ring` the one ring; it follows the focus by itself after `dress`
"""
