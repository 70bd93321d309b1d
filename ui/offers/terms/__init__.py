"""How an offer looks, is taxed and is paid, beside its lines."""
