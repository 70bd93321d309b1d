"""The frame around every page: menus, top bar, navigation, messages."""
