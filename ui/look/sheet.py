"""The one style sheet, made from the tokens: fields, buttons, chips, menus.

Widgets choose a rule by the property `look`; cards and lists are painted instead.
"""

from string import Template

from resources import resource
from ui.look import tokens
from ui.look.theme import px, radius, theme

_RULES = Template("""
QToolTip { background: ${toast_surface}; color: ${toast_text}; border: 0;
  padding: 5px 8px; }
QMenuBar { background: ${surface_chrome}; color: ${text_secondary}; padding: 0 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: ${surface_selected}; color: ${text_primary}; }
QMenu { background: ${surface_panel}; color: ${text_primary}; padding: 6px;
  border: 1px solid ${line_strong}; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: ${surface_selected}; color: ${text_primary}; }
QMenu::item:disabled { color: ${text_disabled}; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: ${line_subtle}; margin: 5px 6px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit {
  background: ${surface_panel}; color: ${text_primary};
  border: 1px solid ${line_strong}; border-radius: ${input}px; padding: 0 9px;
  selection-background-color: ${accent_solid};
  selection-color: ${text_onAccent}; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QLineEdit, QSpinBox, QComboBox, QDateEdit { min-height: ${field_inner}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
  border-color: ${accent_focus}; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: ${text_disabled}; background: ${surface_sunken};
  border-color: ${line_default}; }
QLineEdit[look="bare"] { border: 0; background: transparent; padding: 0; }
QLineEdit[look="wrong"] { border-color: ${state_danger_solid}; }
QComboBox { padding-right: 22px; }
QComboBox[look="chip"] { min-height: ${chip_inner}px; padding-left: 12px;
  border-radius: ${chip_round}px; color: ${text_secondary};
  border: 1px solid ${line_default}; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url("${chevron}"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: ${surface_panel};
  border: 1px solid ${line_strong}; selection-background-color: ${surface_selected};
  selection-color: ${text_primary}; }
QPushButton { border-radius: ${button}px; padding: 0 12px; outline: 0;
  min-height: ${button_inner}px; background: ${surface_panel};
  color: ${text_primary}; border: 1px solid ${line_strong}; }
QPushButton:hover { background: ${surface_cardHover}; }
QPushButton:pressed { background: ${surface_sunken}; }
QPushButton:disabled { color: ${text_disabled}; border-color: ${line_default}; }
QPushButton[look="primary"] { background: ${accent_solid}; color: ${text_onAccent};
  border: 1px solid ${accent_solid}; }
QPushButton[look="primary"]:hover { background: ${accent_hover}; }
QPushButton[look="primary"]:pressed { background: ${accent_pressed}; }
QPushButton[look="primary"]:disabled { background: ${surface_sunken};
  color: ${text_disabled}; border-color: ${line_default}; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent;
  color: ${text_secondary}; }
QPushButton[look="quiet"]:hover { background: ${surface_sunken};
  color: ${text_primary}; }
QPushButton[look="quiet"]:disabled { color: ${text_disabled}; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent;
    color: ${text_link}; padding: 0 2px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="danger"] { color: ${state_danger_text};
  border-color: ${state_danger_solid}; }
QPushButton[look="icon"], QToolButton { background: transparent;
  border: 1px solid transparent; padding: 0; min-height: 0; }
QPushButton[look="icon"]:hover, QToolButton:hover { background: ${surface_sunken}; }
QPushButton[look="boxed"] { background: ${surface_panel};
  border: 1px solid ${line_default}; padding: 0; border-radius: ${pill}px;
  min-height: 0; }
QPushButton[look="boxed"]:hover { border-color: ${line_strong}; }
QPushButton[look="chip"] { min-height: ${chip_inner}px; padding: 0 12px;
  border-radius: ${chip_round}px; background: ${surface_panel};
  color: ${text_secondary}; border: 1px solid ${line_default}; }
QPushButton[look="chip"]:hover { border-color: ${line_strong}; }
QPushButton[look="chip"]:checked { background: ${accent_soft};
  color: ${accent_text}; border-color: ${accent_solid}; }
QPushButton[look="chip"]::menu-indicator { width: 0; }
QPushButton[look="segment"] { background: transparent; color: ${text_secondary};
  border: 1px solid transparent; min-height: ${segment_inner}px; padding: 0 11px; }
QPushButton[look="segment"]:checked { background: ${surface_panel};
  color: ${text_primary}; border-color: ${line_default}; }
QPushButton[look="undo"] { background: transparent; border: 0;
  color: ${toast_action}; min-height: ${hit}px; padding: 0 8px; }
QGroupBox[look="segment"] { border: 0; margin: 0; padding: 0; }
QRadioButton { color: ${text_primary}; spacing: ${gap}px; }
QRadioButton::indicator { width: ${dot}px; height: ${dot}px;
  border: 1px solid ${line_strong}; border-radius: ${dot_round}px;
  background: ${surface_panel}; }
QRadioButton::indicator:checked { width: ${dot_inner}px; height: ${dot_inner}px;
  border: ${dot_edge}px solid ${accent_solid}; background: ${surface_panel}; }
QCheckBox { color: ${text_primary}; spacing: ${gap}px; }
QCheckBox::indicator { width: ${dot}px; height: ${dot}px;
  border: 1px solid ${line_strong}; border-radius: 3px;
  background: ${surface_panel}; }
QCheckBox::indicator:checked { background: ${accent_solid};
  border-color: ${accent_solid}; image: url("${check}"); }
QCheckBox::indicator:disabled { border-color: ${line_default}; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 6px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: ${line_default}; border-radius: 3px;
  margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: ${line_strong}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section { background: ${surface_sunken}; color: ${text_secondary};
  border: 0; border-bottom: 1px solid ${line_default}; padding: 6px 8px; }
QTableView, QTreeView, QListView { outline: 0; background: ${surface_panel};
  color: ${text_primary}; border: 1px solid ${line_default};
  gridline-color: ${line_subtle}; selection-background-color: ${surface_selected};
  selection-color: ${text_primary}; }
QListView[look="lane"], QTreeView[look="lane"] { background: transparent; border: 0; }
QProgressBar { background: ${line_default}; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: ${accent_solid}; border-radius: 3px; }
""")
_BORDERS = 2


def sheet() -> str:
    """The sheet in the scheme and text size in force."""
    scheme = theme().scheme
    names = {
        name.replace(".", "_"): tokens.hex_of(scheme, name)
        for name in tokens.color_names()
    }
    arrow = resource("look", f"chevron-{scheme}.svg")
    check = resource("look", f"check-{scheme}.svg")
    lengths = {
        "input": radius("input"),
        "button": radius("button"),
        "pill": radius("pill"),
        "field_inner": px(tokens.length("size", "field")) - _BORDERS,
        "button_inner": px(tokens.length("size", "button")) - _BORDERS,
        "chip_inner": px(tokens.length("size", "chip")) - _BORDERS,
        "chip_round": px(tokens.length("size", "chip")) // 2,
        "segment_inner": px(tokens.length("size", "button")) - 2 * _BORDERS,
        "hit": tokens.length("size", "hitMinimum"),
        "gap": px(8),
        "dot": px(14),
        "dot_round": px(14) // 2 + 1,
        "dot_edge": px(4),
        "dot_inner": px(14) + _BORDERS - 2 * px(4),
    }
    signs = {"chevron": arrow.as_posix(), "check": check.as_posix()}
    return _RULES.substitute(names, **lengths, **signs)
