"""What an operator needs: health, metrics, logs, setting up, backups."""
