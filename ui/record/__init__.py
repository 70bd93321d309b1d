"""The record: one prospect with timeline, next step, promises and details."""
