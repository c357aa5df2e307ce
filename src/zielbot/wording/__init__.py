"""What people read, in German (du, Sie) and English."""
