package org.openbydefault.report;

/** What stands around the contents of a page. */
final class PageFrame {

    private PageFrame() {}

    static Html of(String title, Html header, Html sections, String toolVersion) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
                <meta name="referrer" content="no-referrer">
                <link rel="icon" href="data:,">
                <title>Open by default: %s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s<main>
                %s</main>
                <footer>
                <p>Written by the <a href="%s">Open by Default Maven Plugin</a> %s. The same for programs: <a href="report.json">report.json</a>.</p>
                </footer>
                </body>
                </html>
                """, title, Html.resource("report.css"), header, sections, RulePage.HOME, toolVersion);
    }
}
