"""Serves Backstep to this computer alone: python3 serve.py"""

import http.server
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent / "page"
# The same each time, so that the browser finds what it kept: progress, programs, runs.
PORT = 8642


class Handler(http.server.SimpleHTTPRequestHandler):
    # Stated here, because a system's own table may lack one, or have it wrong.
    extensions_map = {
        "": "application/octet-stream",
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }

    def __init__(self, *args):
        super().__init__(*args, directory=str(FOLDER))

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")  # a newer version may be unpacked here
        super().end_headers()

    def log_message(self, *_):
        pass


def server():
    try:
        return http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
    except OSError:  # something else uses the port
        return http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)


with server() as running:
    print(f"Backstep: http://127.0.0.1:{running.server_port}/", flush=True)
    print("Ctrl+C ends it.", flush=True)
    try:
        running.serve_forever()
    except KeyboardInterrupt:
        pass
