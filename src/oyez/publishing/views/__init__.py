"""The pages of publishing: deliveries with their stories, and connecting an account."""
