"""Editions: the public site of one record on one day as plain files, with no server behind them."""
