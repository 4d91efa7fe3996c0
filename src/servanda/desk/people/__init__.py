"""Accounts, roles and rights."""
