"""The staff's pages: one file a page; routes.py is the site map."""
