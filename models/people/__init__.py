"""Prospects, touches, next steps, tiers and the operator's own business."""
