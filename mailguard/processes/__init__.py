"""Several processes of one service: who begins them, who watches them, what they tell one another."""
