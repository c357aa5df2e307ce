"""The database: the truth about conversations, agreements, precedents and readings of KPIs."""
