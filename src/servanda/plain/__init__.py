"""Answers as plain values, named as the contract has them: what commands print and the web service sends.

One function makes each answer, so that whoever asks, and however, is given the same.
"""
